import type { Readable, Writable } from "node:stream";
import type { Config } from "../config.ts";
import type { Language } from "../text/language.ts";

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command is given by `main`, the only place that reads the environment. */
export interface CommandContext {
  readonly config: Config;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Stream;
  /** Standard error: progress, notices and logs. */
  readonly screen: Stream;
  /** What the bot says before it knows the reader's language. */
  readonly language: Language;
}
