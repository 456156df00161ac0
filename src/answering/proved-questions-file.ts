import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { LANGUAGES } from "../text/language.ts";
import { parseJson } from "../text/parse-json.ts";
import type { ProofOfQuestions } from "./prove-questions.ts";

const schema = z.object({
  /** What the proof holds for: the state of the index, the glossary, the threshold, and how questions are weighed and read. */
  key: z.string(),
  proved: z.array(
    z.object({
      question: z.string(),
      language: z.enum(LANGUAGES),
      document: z.string(),
      paragraph: z.int().positive(),
      start: z.int().nonnegative(),
    }),
  ),
  unanswered: z.array(z.object({ file: z.string(), question: z.string() })),
});

const FILE = "proved-questions.json";

/** The proof kept in an index folder, or null where there is none for this key. */
export async function readProof(folder: string, key: string): Promise<ProofOfQuestions | null> {
  const text = await readFile(join(folder, FILE), "utf8").catch(() => null);
  if (text === null) return null;
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success && parsed.data.key === key ? parsed.data : null;
}

/** Keeps a proof; it can always be made again, so a folder that cannot be written is no error. */
export async function keepProof(folder: string, key: string, proof: ProofOfQuestions): Promise<void> {
  await writeFile(join(folder, FILE), `${JSON.stringify({ key, ...proof }, null, 2)}\n`).catch(() => undefined);
}
