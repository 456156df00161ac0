import { z } from "zod";

const id = z.union([z.string(), z.number()], { error: "id must be a string or a number" });
const turns = z
  .array(z.string({ error: "every turn must be a string" }), { error: "turns must be an array of questions" })
  .min(1, { error: "turns must hold at least one question" });
const questionRow = z.object({ id, turns }, { error: "a row must be an object with id and turns" });

/** A row of questions in bulk: the turns of one conversation, the last of them the question asked. */
export type QuestionRow = z.infer<typeof questionRow>;

/** Why a row cannot be asked, and its id where it could be read. */
export interface RowProblem {
  readonly id: QuestionRow["id"] | null;
  readonly error: string;
}

/** Reads one line of JSON; other keys than `id` and `turns` are ignored. */
export function parseQuestionRow(line: string): QuestionRow | RowProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: "the row is not JSON" };
  }
  const row = questionRow.safeParse(value);
  if (row.success) return row.data;
  const known = z.object({ id }).safeParse(value);
  return { id: known.success ? known.data.id : null, error: row.error.issues.map(({ message }) => message).join("; ") };
}
