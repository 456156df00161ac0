import type { Writable } from "node:stream";
import type { Answering } from "../compose.ts";
import { safeLine } from "../terminal/safe-line.ts";

/** One line each for what the owner should know of the knowledge folder and of the index. */
export function tellOwner({ opened, problems, hasHnswlib, unanswered }: Answering, screen: Writable): void {
  const { unsaved, embedded, index } = opened;
  const lines = problemLines({ problems, unanswered });
  if (embedded > 0)
    lines.push(`Indexed ${count(index.documents.length, "document")}, ${count(index.size, "paragraph")}.`);
  if (unsaved !== null) lines.push(`The index could not be saved (${unsaved.message}) and serves from memory.`);
  if (!hasHnswlib) lines.push("hnswlib-node could not be built at install: all vectors are compared, to the same end.");
  // A file's name, and what is told of what it holds, are other people's.
  for (const line of lines) screen.write(`${safeLine(line)}\n`);
}

/** What is wrong with the articles and the questions that they offer: a line each. */
export function problemLines({ problems, unanswered }: Pick<Answering, "problems" | "unanswered">): string[] {
  return [
    ...problems.map(({ file, message }) => `${file}: ${message}`),
    ...unanswered.map(({ file, question }) => `${file}: offers “${question}”, which it does not answer: not offered`),
  ];
}

/** "1 document", "2 documents". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
