import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";
import { type FormattedText, joinTexts, plainText, styled } from "./formatted-text.ts";
import type { PassagePlace } from "./passage-button.ts";
import { splitMessage } from "./split-message.ts";

/**
 * A paragraph of a source as one message: its place, the original with the sentence marked, and the translation into the
 * reader's language where there is one and room for it. Of a longer paragraph the part with the mark.
 */
export function renderPassage({ document, paragraph, marked }: PassagePlace, reader: Language): FormattedText {
  const { start, end } = document.paragraphs[paragraph - 1] ?? { start: 0, end: 0 };
  const cut = (from: number, to: number): string => document.text.slice(from, to);
  const original =
    marked === null
      ? plainText(cut(start, end))
      : joinTexts([cut(start, marked.start), styled("bold", cut(marked.start, marked.end)), cut(marked.end, end)]);
  const translation = document.translations.find(({ language }) => language === reader);
  const shown = translation?.paragraphs[paragraph - 1];
  const title = translation?.title ?? document.title;
  const place = styled("italic", `${phrase(reader, "quoted", { text: title })}, ¶ ${paragraph}`);
  const translated =
    translation === undefined || shown === undefined
      ? ""
      : joinTexts([
          styled("italic", `${phrase(reader, "citation-translation")}:`),
          ` ${translation.text.slice(shown.start, shown.end)}`,
        ]);

  const whole = splitMessage(joinTexts([place, original, translated], "\n\n"));
  const alone = whole.length === 1 ? whole : splitMessage(joinTexts([place, original], "\n\n"));
  const withMark = alone.find(({ entities }) => entities.some(({ type }) => type === "bold"));
  return withMark ?? alone[0] ?? plainText("");
}
