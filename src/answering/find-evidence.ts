import type { EvidenceRetriever } from "../retrieval/passage-retriever.ts";
import type { RankedParagraph } from "../retrieval/ranking/rank-passages.ts";
import { assessCoverage, type Coverage } from "./assess-coverage.ts";
import { rankSentences, type SentenceHit } from "./draft-extractively.ts";
import type { Turn } from "./turn.ts";
import type { AskedQuestion, Reading } from "./understand-question.ts";

/** What retrieval found for one question, in the reading that the source covers. */
export interface Evidence {
  readonly asked: AskedQuestion;
  /** Null where there is nothing to go by. */
  readonly reading: Reading | null;
  readonly ranked: readonly RankedParagraph[];
  /** Best first. */
  readonly hits: readonly SentenceHit[];
  readonly coverage: Coverage;
}

const NOTHING: Coverage = { confidence: 0, absent: [], features: null };

/** Takes the first reading that the source covers, or else the one that it covers best. */
export async function findEvidence(
  asked: AskedQuestion,
  last: Turn | undefined,
  retriever: EvidenceRetriever,
  threshold: number,
): Promise<Evidence> {
  let best: Evidence = { asked, reading: null, ranked: [], hits: [], coverage: NOTHING };
  for (const reading of asked.readings) {
    const ranked = await retriever.retrieve(reading.query);
    const hits = rankSentences(ranked, reading.completed ? (last?.citations ?? []) : []);
    const top = hits[0];
    const coverage =
      top === undefined
        ? NOTHING
        : assessCoverage(reading.query, top.paragraph, top.sentence, {
            paragraphs: retriever.index.languages.get(top.paragraph.language)?.ordinals.length ?? 0,
            language: top.paragraph.language,
            hasGlossary: retriever.glossary.size > 0,
          });
    // A short question that points nowhere continues the conversation only if the source has all that it names.
    const continues = reading.query.terms.some(({ own }) => !own);
    if (continues && !reading.leans && coverage.absent.length > 0) continue;
    if (best.reading === null || coverage.confidence > best.coverage.confidence) {
      best = { asked, reading, ranked, hits, coverage };
    }
    if (coverage.confidence >= threshold) break;
  }
  return best;
}
