import type { Answer, Citation } from "../../../src/answering/answer.ts";
import { wordAnswer } from "../../../src/conversation/word-answer.ts";

/** White space, which may go where a message is cut, and what Telegram drops or shows as a space. */
const UNSHOWN = /[\s\p{Cc}\u202a-\u202e]+/gu;

/** All that a reader is to be shown of an answer, in order. */
function piecesOf(answer: Answer): string[] {
  const { understoodAs, sentences, notes, nearest } = wordAnswer(answer);
  const citations = answer.outcome === "answered" ? answer.citations : [];
  return [
    understoodAs ?? "",
    ...sentences.flatMap(({ text, markers }) => [text, ...markers.map((marker) => `[${marker}]`)]),
    ...notes,
    nearest ?? "",
    ...citations.flatMap(citationPieces),
  ];
}

function citationPieces({ number, title, paragraph, quote, translation }: Citation): string[] {
  return [`[${number}]`, title, `¶ ${paragraph}`, quote, translation?.quote ?? ""];
}

/** The pieces of an answer that do not stand in its messages, in their order. */
export function lostText(answer: Answer, texts: readonly string[]): string[] {
  const shown = squeezed(texts.join(""));
  const lost: string[] = [];
  let from = 0;
  for (const piece of piecesOf(answer)) {
    const sought = squeezed(piece);
    const found = shown.indexOf(sought, from);
    if (found < 0) lost.push(piece);
    else from = found + sought.length;
  }
  return lost;
}

function squeezed(text: string): string {
  return text.replace(UNSHOWN, "");
}
