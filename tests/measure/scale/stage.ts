/** What is done with a folder of one size, each in a process of its own: the memory is that of the stage and of nothing else. */
export type Stage = "build" | "rebuild" | "serve" | "compare";

/** What a stage's process is told. */
export interface StageTask {
  readonly stage: Stage;
  readonly knowledgeFolder: string;
  readonly dataFolder: string;
  /** Asked in this order, where the stage asks. */
  readonly questions: readonly GoldQuestion[];
}

/** A question and the paragraph that answers it, counted from 1. */
export interface GoldQuestion {
  readonly text: string;
  readonly document: string;
  readonly paragraph: number;
}

/** An index was built or brought up to date. */
export interface BuildOutcome {
  readonly seconds: number;
  readonly paragraphs: number;
  readonly vectors: number;
  /** The store that holds them: a graph (`hnsw`), or `exact`, which compares them all. */
  readonly store: string;
  /** Vectors made now. */
  readonly embedded: number;
  readonly peakBytes: number;
}

export interface ServeOutcome {
  /** From the start of the process until it could be asked. */
  readonly startSeconds: number;
  /** When all was asked. */
  readonly residentBytes: number;
  readonly peakBytes: number;
  /** A question, through the whole pipeline. */
  readonly milliseconds: readonly number[];
}

/** The same by the index in use and by the exact scan. */
export interface ByScan {
  readonly index: number;
  readonly exact: number;
}

/** Shares, 0 to 1. */
export interface CompareOutcome {
  /** Of the exact scan's ten nearest vectors, those that the index finds. */
  readonly neighbours: number;
  /** Questions whose gold is among the first 50 paragraphs of the vector store alone. */
  readonly vectors: ByScan;
  /** The same of the paragraphs that retrieval ranks. */
  readonly retrieval: ByScan;
  /** Questions whose gold retrieval ranks first. */
  readonly first: ByScan;
}

export interface StageOutcomes {
  readonly build: BuildOutcome;
  readonly rebuild: BuildOutcome;
  readonly serve: ServeOutcome;
  readonly compare: CompareOutcome;
}
