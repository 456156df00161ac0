import type { Answer, Citation } from "../answering/answer.ts";
import { formatMarkers, wordAnswer } from "../conversation/word-answer.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";
import { type FormattedText, joinTexts, plainText, styled } from "./formatted-text.ts";
import { labelledQuote } from "./render-quote.ts";
import { splitMessage } from "./split-message.ts";

interface RenderingOptions {
  /** Shown above the answer: its question, where the reader has not just written it. */
  readonly heading?: string | null;
  /** Whether the reader has stopped the answer, which ends sooner then. */
  readonly isStopped?: boolean;
}

/**
 * An answer as messages, in order: the question where it is to be shown, how it was understood, the sentences with their
 * markers, what the source leaves out; folded below them the citations. A refusal gives its reason and cites nothing.
 */
export function renderAnswer(
  answer: Answer,
  { heading = null, isStopped = false }: RenderingOptions = {},
): FormattedText[] {
  return renderBlocks(answer, heading, renderSentences(answer), isStopped);
}

/** A briefing as messages: the document's title, the points one below the other, and the citations like an answer's. */
export function renderBriefing(answer: Answer, { isStopped = false }: RenderingOptions = {}): FormattedText[] {
  return renderBlocks(answer, answer.question, renderPoints(answer), isStopped);
}

function renderBlocks(
  answer: Answer,
  heading: string | null,
  body: FormattedText,
  isStopped: boolean,
): FormattedText[] {
  const { notes, nearest } = wordAnswer(answer);
  const citations = answer.outcome === "answered" ? answer.citations : [];
  const stopped = isStopped ? [phrase(answer.language, "stopped")] : [];
  const blocks = [
    styled("bold", heading ?? ""),
    joinTexts([body, ...notes, nearest ?? "", ...stopped], "\n\n"),
    renderCitations(answer.language, citations),
  ];
  return splitMessage(joinTexts(blocks, "\n\n"));
}

/** An answer without its citations, complete or still being written. */
export function renderSentences(answer: Answer): FormattedText {
  const { understoodAs } = wordAnswer(answer);
  return joinTexts([styled("italic", understoodAs ?? ""), wordSentences(answer).join(" ")], "\n\n");
}

/** A briefing without its citations, complete or still being written. */
export function renderPoints(answer: Answer): FormattedText {
  const bullet = answer.outcome === "answered" ? "• " : "";
  return plainText(
    wordSentences(answer)
      .map((sentence) => `${bullet}${sentence}`)
      .join("\n\n"),
  );
}

function wordSentences(answer: Answer): string[] {
  return wordAnswer(answer).sentences.map(({ text, markers }) =>
    [text, formatMarkers(markers)].filter(Boolean).join(" "),
  );
}

/** Folded: a reader sees that there are sources, and opens them with one tap. */
function renderCitations(language: Language, citations: readonly Citation[]): FormattedText {
  const blocks = citations.map((citation) => renderCitation(language, citation));
  return styled("expandable_blockquote", joinTexts(blocks, "\n\n"));
}

/** The number, the title and paragraph, the original's words and, where the reader was shown one, their translation. */
function renderCitation(language: Language, { number, title, paragraph, quote, translation }: Citation): FormattedText {
  const place = joinTexts([
    styled("bold", `[${number}]`),
    ` ${phrase(language, "quoted", { text: title })}, ¶ ${paragraph}`,
  ]);
  if (translation === undefined) return joinTexts([place, quote], "\n");
  const original = labelledQuote(phrase(language, "citation-original"), quote);
  return joinTexts([place, original, labelledQuote(phrase(language, "citation-translation"), translation.quote)], "\n");
}
