import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyArticles } from "../../src/evaluation/copy-articles.ts";
import { drawArticles } from "../../src/evaluation/draw-articles.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Twenty articles of one to three paragraphs. */
async function twentyArticles(): Promise<readonly SourceDocument[]> {
  const files = Array.from({ length: 20 }, (_, number): [string, string] => [
    `article-${number}.md`,
    documentText("en", ...["One.", "Two.", "Three."].slice(0, 1 + (number % 3))),
  ]);
  return (await readKnowledge(knowledgeFolder(Object.fromEntries(files)).folder)).documents;
}

const ids = (some: readonly SourceDocument[]) => some.map(({ id }) => id);
const paragraphsOf = (some: readonly SourceDocument[]) =>
  some.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);

test("all articles are all of them", async () => {
  const documents = await twentyArticles();
  expect(drawArticles(documents, { take: "all" }, 1)).toEqual(documents);
});

test.each([1, 7, 20, 1000])("whole articles are drawn until there are %d paragraphs", async (wanted) => {
  const documents = await twentyArticles();
  for (const seed of [1, 2, 3]) {
    const drawn = drawArticles(documents, { take: "paragraphs", paragraphs: wanted }, seed);
    const reached = paragraphsOf(drawn);
    if (wanted > paragraphsOf(documents)) expect(drawn).toEqual(documents);
    else {
      expect(reached).toBeGreaterThanOrEqual(wanted);
      expect(reached).toBeLessThan(wanted + 3);
    }
    expect(ids(drawn)).toEqual(ids(documents).filter((id) => ids(drawn).includes(id)));
  }
});

test("a share of the articles is left out, another with another seed", async () => {
  const documents = await twentyArticles();
  const draw = { take: "all-but", share: 0.2 } as const;
  expect(drawArticles(documents, draw, 1)).toHaveLength(16);
  expect(ids(drawArticles(documents, draw, 1))).toEqual(ids(drawArticles(documents, draw, 1)));
  expect(ids(drawArticles(documents, draw, 1))).not.toEqual(ids(drawArticles(documents, draw, 2)));
});

test("a copied folder reads as the articles drawn, with their translations and the glossary", async () => {
  const { folder } = knowledgeFolder({
    "a.md": documentText("pl", "Raz."),
    "a.en.md": documentText("en", "One."),
    "below/b.md": documentText("pl", "Dwa."),
    "c.md": documentText("pl", "Trzy."),
    "glossary.md": "- one\n",
  });
  const { documents: all } = await readKnowledge(folder);
  const drawn = all.filter(({ id }) => id !== "c");
  const to = join(temporaryFolder(), "knowledge");
  await copyArticles(folder, drawn, to);
  expect((await readKnowledge(to)).documents).toEqual(drawn);
  expect(readFileSync(join(to, "glossary.md"), "utf8")).toBe("- one\n");
});
