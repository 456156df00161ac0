import type { Turn } from "../answering/turn.ts";
import { StorageError } from "./storage-error.ts";
import { turnFromJson } from "./stored-turn.ts";

/** A row of the table of turns. */
export interface StoredTurn {
  readonly conversation_id: string;
  readonly position: number;
  readonly content: string;
}

/** Reads stored turns and leaves out those that are none; each of them is reported the first time it is met. */
export function createTurnReader(onInvalidTurn?: (error: StorageError) => void) {
  const reported = new Set<string>();

  function read({ conversation_id, position, content }: StoredTurn): readonly Turn[] {
    try {
      return [turnFromJson(content)];
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      const row = `${conversation_id} ${position}`;
      if (!reported.has(row)) onInvalidTurn?.(error);
      reported.add(row);
      return [];
    }
  }

  return (rows: readonly StoredTurn[]): readonly Turn[] => rows.flatMap(read);
}
