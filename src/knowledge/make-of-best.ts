import { describeFault } from "./knowledge-problem.ts";

/** A file's text now, and what may stand in for it. */
export interface Versions {
  /** @throws KnowledgeError when the file has no text. */
  readonly now: () => string;
  /** The text that it had when it was last good, or null. */
  readonly lastGood: string | null;
  /** Said where there is a last good text that may not stand in. */
  readonly leftOut?: string;
}

export interface Best<T> {
  /** Null where no version is any good. */
  readonly made: T | null;
  /** What is wrong with the text as it is now, and what becomes of the file; null where nothing is. */
  readonly fault: string | null;
  /** It was made of the last good text. */
  readonly isKept: boolean;
}

/** What `make` makes of a file's text as it is now, or else of its last good text. Whatever goes wrong is told, not thrown. */
export function makeOfBest<T>({ now, lastGood, leftOut }: Versions, make: (text: string) => T): Best<T> {
  try {
    return { made: make(now()), fault: null, isKept: false };
  } catch (error) {
    const fault = describeFault(error);
    if (lastGood === null) return { made: null, fault: leftOut ? `${fault} (${leftOut})` : fault, isKept: false };
    try {
      return { made: make(lastGood), fault: `${fault} (its last good version is kept)`, isKept: true };
    } catch (outdated) {
      const also = describeFault(outdated);
      const told = also === fault ? fault : `${fault} (left out: of its last good version, ${also})`;
      return { made: null, fault: told, isKept: false };
    }
  }
}
