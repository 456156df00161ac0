/** What is wrong, for the person who runs the bot. */
const EXPLANATIONS = {
  unauthorized: "Telegram does not know this token. Check TELEGRAM_BOT_TOKEN: @BotFather shows the one in force.",
  conflict: "Another process receives this bot's messages. Stop it: a token serves one process at a time.",
  unreachable: "Telegram cannot be reached. Check the network and TELEGRAM_API_ROOT.",
  unintelligible: "What came is nothing that Telegram sends. Check TELEGRAM_API_ROOT and any proxy before it.",
  blocked: "The reader has blocked the bot, or it was removed from the chat.",
  "rate-limited": "Telegram asks for fewer calls.",
  unavailable: "Telegram has a fault of its own.",
  refused: "Telegram refused the call.",
  "given-up": "The call was given up before it was answered.",
} as const satisfies Record<string, string>;

export type TelegramErrorReason = keyof typeof EXPLANATIONS;

export interface TelegramErrorDetails {
  /** The Bot API method called. */
  readonly method: string | null;
  /** Telegram's `error_code`; null where no answer came. */
  readonly code: number | null;
  /** What is known of Telegram's words, or the network's error code. */
  readonly detail: string;
  /** Seconds, where Telegram asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** A call of the Bot API failed. Holds neither the token nor what was sent: grammY's errors do, so they are no `cause`. */
export class TelegramError extends Error {
  override readonly name = "TelegramError";
  readonly reason: TelegramErrorReason;
  readonly method: string | null;
  readonly code: number | null;
  readonly retryAfter: number | null;

  constructor(reason: TelegramErrorReason, { method, code, detail, retryAfter }: TelegramErrorDetails) {
    super(`${EXPLANATIONS[reason]} (${method === null ? "" : `${method}: `}${detail})`);
    this.reason = reason;
    this.method = method;
    this.code = code;
    this.retryAfter = retryAfter ?? null;
  }
}
