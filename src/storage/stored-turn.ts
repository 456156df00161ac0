import { z } from "zod";
import type { Citation } from "../answering/answer.ts";
import type { Turn } from "../answering/turn.ts";
import { LANGUAGES } from "../text/language.ts";
import { parseJson } from "../text/parse-json.ts";
import { StorageError } from "./storage-error.ts";

const language = z.enum(LANGUAGES);
const offset = z.int().nonnegative();
const quotation = { file: z.string(), start: offset, end: offset, quote: z.string() };

const citationSchema: z.ZodType<Citation> = z.object({
  ...quotation,
  number: z.int().positive(),
  document: z.string(),
  title: z.string(),
  paragraph: z.int().positive(),
  translation: z.object({ ...quotation, language }).exactOptional(),
});

const turnSchema: z.ZodType<Turn> = z.object({
  asked: z.string(),
  question: z.string(),
  completed: z.boolean(),
  language,
  outcome: z.enum(["answered", "declined"]),
  // Turns kept before these were have none.
  reason: z.enum(["off-topic", "not-in-source", "partly-covered", "unverified", "too-vague"]).nullable().default(null),
  missing: z.array(z.string()).default([]),
  claims: z.array(z.object({ text: z.string(), citations: z.array(z.int().positive()) })).default([]),
  citations: z.array(citationSchema),
});

export function turnToJson(turn: Turn): string {
  const { asked, question, completed, language, outcome, reason, missing, claims, citations } = turn;
  return JSON.stringify({ asked, question, completed, language, outcome, reason, missing, claims, citations });
}

/** Throws a `StorageError` where the JSON is not a turn: a hand or another version of the bot has written it. */
export function turnFromJson(json: string): Turn {
  const turn = turnSchema.safeParse(parseJson(json));
  if (turn.success) return turn.data;
  throw new StorageError("read a stored turn", "invalid-turn", { cause: turn.error });
}
