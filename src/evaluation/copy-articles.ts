import { existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SourceDocument } from "../knowledge/source-document.ts";
import { versionsOf } from "../retrieval/passage-index.ts";

const GLOSSARY = "glossary.md";

/** Makes a knowledge folder of some documents of another one, with their translations and its glossary, by copying. */
export async function copyArticles(from: string, documents: readonly SourceDocument[], to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const files = documents.flatMap((document) => versionsOf(document).map(({ file }) => file));
  for (const file of existsSync(join(from, GLOSSARY)) ? [...files, GLOSSARY] : files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
}
