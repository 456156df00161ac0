import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copyArticles } from "../../../src/evaluation/copy-articles.ts";
import { drawArticles } from "../../../src/evaluation/draw-articles.ts";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import { recombineArticles } from "./recombine-articles.ts";

const SEED = 1;
/** Files of one subfolder. */
const TOGETHER = 1_000;

/**
 * Writes a knowledge folder of so many paragraphs: whole articles of a set, drawn where it has more, and recombined ones.
 * Gives the articles of the set.
 */
export async function writeScaledFolder(
  articles: string,
  documents: readonly SourceDocument[],
  size: number,
  folder: string,
): Promise<SourceDocument[]> {
  const own = drawArticles(documents, { take: "paragraphs", paragraphs: size }, SEED);
  await copyArticles(articles, own, folder);
  const owned = own.reduce((total, { paragraphs }) => total + paragraphs.length, 0);
  let number = 0;
  for (const { title, language, paragraphs } of recombineArticles(documents, size - owned, SEED)) {
    const file = join(folder, "recombined", String(Math.floor(number / TOGETHER)), `${number}.md`);
    if (number % TOGETHER === 0) await mkdir(dirname(file), { recursive: true });
    const head = `---\ntitle: ${JSON.stringify(title)}\nlanguage: ${language}\n---`;
    await writeFile(file, `${[head, ...paragraphs].join("\n\n")}\n`);
    number += 1;
  }
  return own;
}
