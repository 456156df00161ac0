import { Composer, type Context } from "grammy";
import { type PrivacyFacts, wordPrivacy } from "../../conversation/word-privacy.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface PrivacyDependencies {
  readonly privacy: PrivacyFacts;
  readonly readerLanguage: ReaderLanguage;
}

/** `/privacy`: what is kept of a reader, and what they may demand. */
export function privacy({ privacy: facts, readerLanguage }: PrivacyDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("privacy", async (ctx) => say(ctx, wordPrivacy(await readerLanguage(ctx), facts)));
  return feature;
}
