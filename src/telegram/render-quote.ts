import type { FoundPassage } from "../answering/find-passages.ts";
import { phrase } from "../phrases/phrase.ts";
import { titleIn, wordOrigin } from "../phrases/word-sources.ts";
import type { Language } from "../text/language.ts";
import { type FormattedText, joinTexts, plainText, styled } from "./formatted-text.ts";
import { splitMessage } from "./split-message.ts";

/** A sentence of a source to be quoted in any chat: its words, their translation where there is one, and where they stand. */
export function renderQuote({ document, paragraph, quote }: FoundPassage, language: Language): FormattedText {
  const { original, translation } = quote;
  const said =
    translation === null
      ? plainText(original.quote)
      : joinTexts([translation.quote, labelledQuote(phrase(language, "citation-original"), original.quote)], "\n\n");
  const title = phrase(language, "quoted", { text: titleIn(language, document) });
  const origin = wordOrigin(language, document);
  const place = [`${title}, ¶ ${paragraph}`, origin, document.url ?? ""].filter(Boolean).join("\n");
  const [whole] = splitMessage(joinTexts([styled("blockquote", said), place], "\n"));
  return whole ?? plainText("");
}

/** "original: Szczyt odbył się …": one of two texts that say the same. */
export function labelledQuote(label: string, quote: string): FormattedText {
  return joinTexts([styled("italic", `${label}:`), ` ${quote}`]);
}
