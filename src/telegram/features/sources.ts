import { Composer, type Context } from "grammy";
import { type SourceDescription, wordSources } from "../../phrases/word-sources.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface SourcesDependencies {
  readonly sources: () => readonly SourceDescription[];
  readonly readerLanguage: ReaderLanguage;
}

/** `/sources`: every source with its origin, rights and languages. */
export function listSources({ sources, readerLanguage }: SourcesDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("sources", async (ctx) => say(ctx, wordSources(await readerLanguage(ctx), sources())));
  return feature;
}
