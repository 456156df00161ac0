import { Composer, type Context } from "grammy";
import type { Conversations } from "../../conversation/conversations.ts";
import { phrase } from "../../phrases/phrase.ts";
import { conversationKey } from "../conversation-key.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface NewConversationDependencies {
  readonly conversations: Pick<Conversations, "startAfresh">;
  readonly readerLanguage: ReaderLanguage;
}

/** `/new`: forgets the conversation. The reader is told in its language, so that is looked up first. */
export function newConversation({ conversations, readerLanguage }: NewConversationDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("new", async (ctx) => {
    const language = await readerLanguage(ctx);
    const key = conversationKey(ctx);
    if (key !== null) await conversations.startAfresh(key);
    await say(ctx, phrase(language, "new-conversation"));
  });
  return feature;
}
