import type { SourceDocument } from "../knowledge/source-document.ts";
import type { EvidenceRetriever } from "../retrieval/passage-retriever.ts";
import { detectLanguage } from "../text/detect-language.ts";
import type { Language } from "../text/language.ts";
import { rankSentences } from "./draft-extractively.ts";
import { prepareMessage } from "./prepare-message.ts";
import { type BilingualQuote, quoteSentences } from "./quote-sentences.ts";

/** A sentence that may answer, and where it stands. */
export interface FoundPassage {
  readonly document: SourceDocument;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly quote: BilingualQuote;
}

/** The sentences of the sources nearest to a question, best first: one of a paragraph, in the language that they are asked in. */
export type PassageFinder = (
  question: string,
  otherwise: Language,
) => Promise<{ readonly language: Language; readonly passages: readonly FoundPassage[] }>;

const MOST_PASSAGES = 5;

/** Retrieval alone: nothing is judged, nothing is remembered. Without one term of the question a paragraph is no passage. */
export function createPassageFinder(retriever: EvidenceRetriever): PassageFinder {
  return async (question, otherwise) => {
    const text = prepareMessage(question);
    const language = detectLanguage(text) ?? otherwise;
    const hits = rankSentences(await retriever.retrieve(retriever.parse(text, language)), []);
    const passages: FoundPassage[] = [];
    for (const { paragraph: found, sentence } of hits) {
      const { document, paragraph } = found;
      const isKnown = passages.some((one) => one.document === document && one.paragraph === paragraph + 1);
      if (isKnown || sentence.covered.size === 0) continue;
      const quote = quoteSentences(document, found.language, paragraph, [sentence.sentence], language);
      passages.push({ document, paragraph: paragraph + 1, quote });
      if (passages.length === MOST_PASSAGES) break;
    }
    return { language, passages };
  };
}
