/** From the most to the least that is logged. */
export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Structured logs. What happened is named by a literal (`"answered"`), never by a text put together at run time, and
 * details are facts: ids, counts, names, durations. What a reader wrote, and what the bot wrote back, is not a fact.
 */
export interface Logger {
  trace<E extends string>(event: Literal<E>, facts?: Facts): void;
  debug<E extends string>(event: Literal<E>, facts?: Facts): void;
  info<E extends string>(event: Literal<E>, facts?: Facts): void;
  warn<E extends string>(event: Literal<E>, facts?: Facts): void;
  /** The error is logged with its stack and all that lies beneath it (`cause`, `error`, `errors`). */
  error<E extends string>(event: Literal<E>, error: unknown, facts?: Facts): void;
  fatal<E extends string>(event: Literal<E>, error: unknown, facts?: Facts): void;
}

/** Durations end in their unit: `milliseconds`. */
export type Facts = Readonly<Record<string, Fact>> & { readonly [name in NotAFact]?: never };

type Fact = string | number | boolean | null;

/** Names that would carry what somebody wrote, and those that every line has already. */
type NotAFact = Writing | "level" | "time" | "event" | "error";

/** An id without a name beside it is often one that somebody chose; a description is a server's own words. */
type Writing = "text" | "question" | "asked" | "answer" | "message" | "quote" | "id" | "description";

/** `E` itself for a literal type. `never` for `string` and for templates such as `asked ${string}`. */
type Literal<E extends string> = Record<never, never> extends Record<E, true> ? never : E;
