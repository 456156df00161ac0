import type { Answer, Citation } from "../answering/answer.ts";
import { formatMarkers, wordAnswer } from "../conversation/word-answer.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";
import type { Palette } from "./palette.ts";
import { safeLine } from "./safe-line.ts";
import { wrapLine } from "./wrap-line.ts";

export interface RenderOptions {
  readonly palette: Palette;
  /** The terminal's width, or null where lines are not to be broken. */
  readonly columns: number | null;
}

const INDENT = "    ";

/** An answer as lines: its sentences with their markers, then the citations, or a refusal and what can be asked. */
export function renderAnswer(answer: Answer, { palette, columns }: RenderOptions): string[] {
  const { notes, nearest, suggestions } = wordAnswer(answer);
  const line = (text: string, ink = (plain: string) => plain) => wrapLine(text, columns).map(ink);
  const offered = suggestions?.questions.flatMap((question) => renderItem(safeLine(question), columns)) ?? [];
  return [
    ...renderSentences(answer, { palette, columns }),
    ...notes.flatMap((note) => line(safeLine(note), palette.warning)),
    ...(nearest ? line(safeLine(nearest)) : []),
    ...(answer.outcome === "declined" ? [] : renderCitations(answer.citations, answer.language, { palette, columns })),
    ...(suggestions ? ["", ...line(suggestions.heading, palette.faint), ...offered] : []),
  ];
}

/** How an answer begins: how the question was understood, and the sentences. With more sentences it goes on from there. */
export function renderSentences(answer: Answer, { palette, columns }: RenderOptions): string[] {
  const { understoodAs, sentences } = wordAnswer(answer);
  const ink = answer.outcome === "declined" ? palette.warning : palette.strong;
  const body = sentences.map(({ text, markers }) => {
    const sentence = ink(safeLine(text));
    return markers.length > 0 ? `${sentence} ${palette.marker(formatMarkers(markers))}` : sentence;
  });
  const asUnderstood = understoodAs === null ? [] : wrapLine(safeLine(understoodAs), columns).map(palette.faint);
  return [...asUnderstood, ...(asUnderstood.length > 0 ? [""] : []), ...wrapLine(body.join(" "), columns)];
}

/** What the bot says besides answers, as lines; its own line breaks are kept. */
export function renderText(text: string, { columns }: Pick<RenderOptions, "columns">): string[] {
  return text.split("\n").flatMap((line) => wrapLine(safeLine(line), columns));
}

/** The bullet stands in the indent of the first line. */
function renderItem(text: string, columns: number | null): string[] {
  const [first = "", ...others] = wrapLine(text, columns, INDENT);
  return [`  • ${first.slice(INDENT.length)}`, ...others];
}

function renderCitations(citations: readonly Citation[], language: Language, options: RenderOptions): string[] {
  const { palette, columns } = options;
  const labelled = (key: "citation-original" | "citation-translation", quote: string) =>
    wrapLine(`${palette.faint(`${phrase(language, key)}:`)} ${safeLine(quote)}`, columns, INDENT);

  return citations.flatMap(({ number, paragraph, title, quote, translation }) => [
    "",
    ...wrapLine(`${palette.marker(`[${number}]`)} ${palette.faint(`¶${paragraph} · ${safeLine(title)}`)}`, columns),
    ...(translation
      ? [...labelled("citation-original", quote), ...labelled("citation-translation", translation.quote)]
      : wrapLine(safeLine(quote), columns, INDENT)),
  ]);
}
