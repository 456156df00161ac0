import { segmentSentences } from "../../../src/text/segment-sentences.ts";
import { splitWords } from "../../../src/text/split-words.ts";
import type { AskedPrompt } from "./asked-prompt.ts";

/** An answer as the prompt asks for it. */
export interface Draft {
  readonly claims: readonly DraftedClaim[];
  readonly missing: readonly string[];
}

export interface DraftedClaim {
  readonly text: string;
  readonly quotes: readonly { readonly passage: number; readonly quote: string }[];
}

/** How many passages an honest model writes a sentence from. */
const SENTENCES: Readonly<Record<AskedPrompt["kind"], number>> = {
  answering: 2,
  briefing: 7,
  "follow-up": 0,
  translating: 0,
};

/** An honest answer or briefing: of the best passages the sentence that has most of the question's words, or the first. */
export function honestDraft({ kind, question, passages }: AskedPrompt): Draft {
  const asked = new Set(splitWords(question).map(({ folded }) => folded.slice(0, 5)));
  const share = (text: string): number =>
    splitWords(text).filter(({ folded }) => asked.has(folded.slice(0, 5))).length / Math.sqrt(text.length);
  const claims = passages.slice(0, SENTENCES[kind]).map(({ passage, text }) => {
    const [best = text] = sentencesOf(text).sort((a, b) => share(b) - share(a));
    return { text: best, quotes: [{ passage, quote: best }] };
  });
  return { claims, missing: [] };
}

export function sentencesOf(text: string): string[] {
  return segmentSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** One JSON object a line. */
export function draftLines({ claims, missing }: Draft): string {
  return `${[...claims, { missing }].map((line) => JSON.stringify(line)).join("\n")}\n`;
}
