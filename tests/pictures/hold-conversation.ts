import type { Message } from "grammy/types";
import type { BotApiServer } from "../support/bot-api/bot-api-server.ts";

/** One that the source answers otherwise than a reader may think, and one that it does not answer. */
const QUESTIONS = [
  "Will Kazakhstan impose its own sanctions on Russia?",
  "How much oil does Kazakhstan sell to China?",
];

/** What was said, in order, and the address that the first citation leads to. */
export async function holdConversation(
  server: BotApiServer,
): Promise<{ readonly messages: readonly Message[]; readonly cited: string }> {
  const reader = server.person({ languageCode: "en", firstName: "Reader" });
  const messages: Message[] = [];
  for (const question of QUESTIONS) {
    const answer = await server.exchange(reader, question);
    messages.push(...server.said(reader.user.id, reader).slice(-1), answer);
  }
  const buttons = messages[1]?.reply_markup?.inline_keyboard.flat() ?? [];
  const cited = buttons.flatMap((button) => ("web_app" in button ? [button.web_app.url] : []))[0];
  if (cited === undefined) throw new Error("the first answer cites nothing");
  return { messages, cited };
}
