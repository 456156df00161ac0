import { Composer, type Context } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import { answerButton } from "../answer-button.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface UnknownButtonDependencies {
  readonly readerLanguage: ReaderLanguage;
}

/** A button that no feature knows: of an older version, or forged. It is told, so that no spinner stays. */
export function unknownButton({ readerLanguage }: UnknownButtonDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on("callback_query", async (ctx) => {
    await answerButton(ctx, phrase(await readerLanguage(ctx), "button-outdated"));
  });
  return feature;
}
