import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { LastGoodTexts } from "../knowledge/read-knowledge.ts";
import { DOCUMENTS } from "./index-files.ts";
import { readManifestOfAnyFormat } from "./index-manifest.ts";

const version = z.object({ file: z.string(), text: z.string() });
const schema = z.array(version.extend({ translations: z.array(version) }));

/**
 * The texts that were indexed last, by file. They are the only copy of what a file said before it was damaged, so they are
 * trusted by their own hash alone: whatever became of the other files, and whatever version of this program wrote them.
 * Empty where there are none.
 */
export async function readLastGoodTexts(folder: string): Promise<LastGoodTexts> {
  const manifest = await readManifestOfAnyFormat(folder);
  if (manifest === null) return new Map();
  try {
    const bytes = await readFile(join(folder, manifest.generation, DOCUMENTS));
    if (createHash("sha256").update(bytes).digest("hex") !== manifest.files[DOCUMENTS]) return new Map();
    const documents = schema.parse(JSON.parse(bytes.toString("utf8")));
    return new Map(
      documents.flatMap((document) => [document, ...document.translations]).map(({ file, text }) => [file, text]),
    );
  } catch {
    // Unreadable, removed meanwhile by another builder, or documents of a layout unknown here: there is nothing to keep.
    return new Map();
  }
}
