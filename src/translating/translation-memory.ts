import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { parseJson } from "../text/parse-json.ts";
import type { TranslatedText } from "./translate-text.ts";

/** What was translated before, so that a run that was cut short goes on where it ended. */
export interface TranslationMemory {
  find(original: string): TranslatedText | null;
  keep(original: string, translated: TranslatedText): Promise<void>;
}

const row = z.object({ original: z.string(), text: z.string(), hasSameNumbers: z.boolean() });

/** A memory in a file of JSON lines, one language and model a file; a line that was cut short is passed over. */
export async function openTranslationMemory(file: string): Promise<TranslationMemory> {
  const known = new Map<string, TranslatedText>();
  for (const line of (await readIfThere(file)).split("\n")) {
    const { data } = row.safeParse(parseJson(line));
    if (data !== undefined) known.set(data.original, { text: data.text, hasSameNumbers: data.hasSameNumbers });
  }
  return {
    find: (original) => known.get(hashOf(original)) ?? null,
    async keep(original, translated) {
      const entry = { original: hashOf(original), ...translated };
      known.set(entry.original, translated);
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify(entry)}\n`);
    },
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
