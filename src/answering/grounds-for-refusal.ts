import type { EvidenceRetriever } from "../retrieval/passage-retriever.ts";
import type { QueryTerm } from "../retrieval/question/query.ts";
import type { RefusalReason } from "./answer.ts";
import type { Evidence } from "./find-evidence.ts";

/** Why a question is declined, and which of its words the source does not have. */
export interface Grounds {
  readonly reason: RefusalReason;
  readonly missing: readonly string[];
  /** All of them, as they were written. */
  readonly lacking: readonly string[];
}

/** Below this share of known terms a question is off the topic. */
const ON_TOPIC = 0.34;

/** With more words missing it is the question as a whole that the source does not have. */
const MOST_NAMED = 3;

/** The reason for declining a question that the source does not cover well enough. */
export function groundsForRefusal(evidence: Evidence, retriever: EvidenceRetriever): Grounds {
  const { reading, ranked } = evidence;
  const own = reading?.query.terms.filter(({ own: isOwn }) => isOwn) ?? [];
  if (reading === null || reading.query.terms.length === 0) return { reason: "too-vague", missing: [], lacking: [] };
  const inRanked = new Set(ranked.flatMap(({ sentences }) => sentences.flatMap(({ covered }) => [...covered])));
  const known = (term: QueryTerm): boolean =>
    inRanked.has(reading.query.terms.indexOf(term)) || (term.concepts.length === 0 && retriever.knows(term));
  const missing = own.filter((term) => !known(term));
  const topical = own.length === 0 ? 1 : 1 - missing.length / own.length;
  const lacking = missing.map(({ surface }) => surface);
  if (topical < ON_TOPIC) return { reason: "off-topic", missing: [], lacking };
  return { reason: "not-in-source", missing: worthNaming(missing), lacking };
}

/** Names, numbers and concepts of the topic say what is missing; other words, often verbs, only where there are none. */
function worthNaming(missing: readonly QueryTerm[]): string[] {
  const telling = missing.filter(({ kind, concepts }) => kind !== "word" || concepts.length > 0);
  const named = telling.length > 0 ? telling : missing;
  return named.length <= MOST_NAMED ? named.map(({ surface }) => surface) : [];
}
