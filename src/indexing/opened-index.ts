import type { KnowledgeProblem } from "../knowledge/knowledge-problem.ts";
import type { PassageIndex } from "../retrieval/passage-index.ts";

/** The index of a knowledge folder, and how it came about. */
export interface OpenedIndex {
  readonly index: PassageIndex;
  /** Where the index is kept; other things derived from it may lie there too. */
  readonly folder: string;
  /** Tells this state of the knowledge and of the index from any other. */
  readonly fingerprint: string;
  /** Windows embedded now; 0 for an index that was up to date. */
  readonly embedded: number;
  /** Files that are no good, as found when the index was built. */
  readonly problems: readonly KnowledgeProblem[];
  /** Why the index could not be saved, where it could not: it serves from memory. */
  readonly unsaved: Error | null;
}
