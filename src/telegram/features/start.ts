import { Composer, type Context } from "grammy";
import { type SourceDescription, wordGreeting } from "../../phrases/word-sources.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface StartDependencies {
  readonly sources: () => readonly SourceDescription[];
  readonly readerLanguage: ReaderLanguage;
}

/** `/start`: what the bot answers from, in one screen. */
export function start({ sources, readerLanguage }: StartDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("start", async (ctx) => say(ctx, wordGreeting(await readerLanguage(ctx), sources())));
  return feature;
}
