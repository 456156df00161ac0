import type { Context } from "grammy";
import { prepareMessage } from "../answering/prepare-message.ts";
import { answeredTurn, type Turn } from "../answering/turn.ts";
import type { FoundTurn, TurnMessages } from "../conversation/turn-messages.ts";
import type { Logger } from "../logging/logger.ts";
import { detectLanguage } from "../text/detect-language.ts";

/** What a message continues where that is not the conversation as it stands. */
export interface Continuation {
  /** The turns before it; undefined for the conversation's latest. */
  readonly turns?: readonly Turn[] | undefined;
  /** The turn of a question that this one corrects, or is over again. */
  readonly corrected?: FoundTurn | undefined;
}

export interface ContinuationDependencies {
  readonly turnMessages: Pick<TurnMessages, "find">;
  readonly logger: Logger;
}

const MARKERS = /\s*\[\d+\]/g;

/**
 * What a message points to by Telegram's own means: its correction takes the place of what it was; a reply goes on from the answer
 * that it replies to, and asks about the words that it quotes. Never rejects.
 */
export function createContinuation({ turnMessages, logger }: ContinuationDependencies) {
  async function find(chat: number, message: number): Promise<FoundTurn | null> {
    try {
      return await turnMessages.find(String(chat), String(message));
    } catch (error) {
      logger.error("turn-not-found", error);
      return null;
    }
  }

  return async ({ message, editedMessage }: Context): Promise<Continuation> => {
    const written = message ?? editedMessage;
    if (written === undefined) return {};
    // A new message has a turn where the process died before the answer was sent: that turn is taken back.
    const corrected = await find(written.chat.id, written.message_id);
    const replied = written.reply_to_message;
    const repliedTo = replied === undefined ? null : await find(written.chat.id, replied.message_id);
    const quoted = prepareMessage((written.quote?.text ?? "").replace(MARKERS, ""));
    const turns = quoted === "" ? repliedTo?.turns : [turnOfWords(quoted, repliedTo?.turns.at(-1))];
    if (corrected === null) return turns === undefined ? {} : { turns };
    return { turns: turns ?? corrected.turns.slice(0, -1), corrected };
  };
}

/** Words that a reader has marked, as what was asked last: the question is about them. */
function turnOfWords(words: string, turn: Turn | undefined): Turn {
  const citations = turn?.citations ?? [];
  const cited = citations.filter(({ quote, translation }) => shares(quote, words) || shares(translation?.quote, words));
  const language = detectLanguage(words) ?? turn?.language ?? "en";
  return { ...answeredTurn(words, language), citations: cited.length > 0 ? cited : citations };
}

function shares(text = "", words: string): boolean {
  return text !== "" && (text.includes(words) || words.includes(text));
}
