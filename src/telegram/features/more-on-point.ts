import { Composer, type Context } from "grammy";
import { answeredTurn, type Turn } from "../../answering/turn.ts";
import type { SourceDocument } from "../../knowledge/source-document.ts";
import { phrase } from "../../phrases/phrase.ts";
import type { Language } from "../../text/language.ts";
import { answerButton } from "../answer-button.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { type PassagePlace, readPassageButton } from "../passage-button.ts";
import { pressedLabel } from "../pressed-label.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface MoreOnPointDependencies {
  readonly answerReader: AnswerReader;
  readonly documents: () => readonly SourceDocument[];
  readonly readerLanguage: ReaderLanguage;
}

/** "More on [2]" under a briefing: what the source says on from there. */
export function moreOnPoint({ answerReader, documents, readerLanguage }: MoreOnPointDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on("callback_query:data", async (ctx, next) => {
    const button = readPassageButton(ctx.callbackQuery.data, documents());
    if (button?.action !== "more") return next();
    const language = await readerLanguage(ctx);
    if (button.place?.marked == null) return answerButton(ctx, phrase(language, "passage-changed"), true);
    await answerButton(ctx);
    const question = phrase(language, "tell-me-more");
    return answerReader(ctx, question, {
      heading: pressedLabel(ctx.callbackQuery) ?? question,
      continued: [turnOf(button.place, button.place.marked, language)],
    });
  });
  return feature;
}

/** A point as what was answered last. */
function turnOf(
  { document, paragraph }: PassagePlace,
  { start, end }: NonNullable<PassagePlace["marked"]>,
  language: Language,
): Turn {
  const { id, title, file, text } = document;
  const quote = text.slice(start, end);
  // The number that the quote has in the conversation is kept there.
  const citation = { number: 1, document: id, title, paragraph, file, start, end, quote };
  return { ...answeredTurn(title, language), citations: [citation] };
}
