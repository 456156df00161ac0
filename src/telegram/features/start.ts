import { Composer, type Context } from "grammy";
import type { AnswerReader } from "../answer-reader.ts";
import type { GreetReader } from "../greet-reader.ts";
import { type OfferedQuestions, QUESTION_LINK } from "../question-buttons.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface StartDependencies {
  readonly offered: OfferedQuestions;
  readonly answerReader: AnswerReader;
  readonly greetReader: GreetReader;
  readonly readerLanguage: ReaderLanguage;
}

/** `/start` greets. By a link with a question that is asked at once. */
export function start({ offered, answerReader, greetReader, readerLanguage }: StartDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("start", async (ctx) => {
    const linked = offered.find(QUESTION_LINK.exec(ctx.match)?.[1] ?? "");
    if (linked !== null) return answerReader(ctx, linked, { heading: linked });
    return greetReader(ctx, await readerLanguage(ctx));
  });
  return feature;
}
