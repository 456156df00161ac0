import { join } from "node:path";
import { z } from "zod";
import { readJsonLines } from "../../../src/evaluation/read-json-lines.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import type { CitedSource } from "./cited-source.ts";
import type { ClaimRow } from "./claim-row.ts";

const schema = z.object({
  text: z.string(),
  quotes: z.array(z.object({ paragraph: z.int().positive(), quote: z.string() })).min(1),
});

/** True claims about the shipped article in other words than its own, written by people's rules and not by these. */
export async function readParaphrases(root: string, source: CitedSource): Promise<ClaimRow[]> {
  const [document = ""] = source.documents.keys();
  const rows: ClaimRow[] = [];
  for (const language of LANGUAGES) {
    const file = join(root, "tests/measure/gate", `paraphrases.${language}.jsonl`);
    for (const { text, quotes } of await readJsonLines(file, schema)) {
      const claim = { text, quotes: quotes.map((quote) => ({ document, ...quote })) };
      rows.push({ kind: "paraphrase", isTrue: true, language, source, claim });
    }
  }
  return rows;
}
