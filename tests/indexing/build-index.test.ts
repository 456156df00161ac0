import { Embeddings } from "@langchain/core/embeddings";
import { expect, test } from "vitest";
import { type BuildOptions, type BuiltIndex, buildIndex, windowsOf } from "../../src/indexing/build-index.ts";
import type { Embedder } from "../../src/indexing/embedder.ts";
import { type Knowledge, readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { requireHnswlib } from "../retrieval/require-hnswlib.ts";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";
import { recordingEmbedder, vowelEmbedder } from "./recording-embedder.ts";

const town = (index: number, goods = "apples"): string =>
  documentText("en", `The market of town ${index} sells ${goods}. It opens at ${index}.`);

/** A knowledge folder of so many towns. */
function towns(count: number) {
  const { folder, write, remove } = knowledgeFolder();
  for (let index = 0; index < count; index += 1) write(`${index}.md`, town(index));
  return { write, remove, read: async () => (await readKnowledge(folder)).documents };
}

const build = async (documents: Knowledge["documents"], embedder: Embedder, changes: Partial<BuildOptions> = {}) =>
  await buildIndex(documents, { embedder, hnswlib: null, earlier: null, onProgress: () => undefined, ...changes });

/** The vectors of an index by file and offset. */
function vectorsOf({ index }: BuiltIndex): Map<string, readonly number[]> {
  return new Map(
    windowsOf(index.documents).map(({ metadata }, label) => [
      `${metadata.file} ${metadata.start}`,
      index.vectors.vectorOf(label),
    ]),
  );
}

test("one changed document of many embeds only its windows, and the others keep their vectors", async () => {
  const { write, read } = towns(10);
  const { embedder, embedded } = recordingEmbedder();
  const before = await build(await read(), embedder, { hnswlib: await requireHnswlib() });
  expect(before.embedded).toBe(10);
  embedded.length = 0;
  write("3.md", town(3, "grapes"));
  const after = await build(await read(), embedder, { hnswlib: await requireHnswlib(), earlier: before });
  expect(after).toMatchObject({ embedded: 1, changed: 1 });
  expect(Buffer.compare(after.state ?? Buffer.of(), before.state ?? Buffer.of())).toBe(0);
  expect(embedded).toEqual(["A title\nThe market of town 3 sells grapes. It opens at 3."]);
  const changed = [...vectorsOf(after)].filter(([key, vector]) => vectorsOf(before).get(key)?.join() !== vector.join());
  expect(changed.map(([key]) => key.split(" ")[0])).toEqual(["3.md"]);
});

test("with documents added and removed, unchanged ones keep their vectors under new labels", async () => {
  const { write, remove, read } = towns(10);
  const { embedder } = recordingEmbedder();
  const before = await build(await read(), embedder);
  remove("0.md");
  write("00.md", town(11));
  const after = await build(await read(), embedder, { earlier: before });
  expect(after.embedded).toBe(1);
  for (const [key, vector] of vectorsOf(after)) {
    if (!key.startsWith("00.md")) expect(vectorsOf(before).get(key)).toEqual(vector);
  }
});

test("with more than a quarter changed, all is embedded anew", async () => {
  const { write, read } = towns(8);
  const { embedder } = recordingEmbedder();
  const before = await build(await read(), embedder);
  for (const index of [1, 2, 3]) write(`${index}.md`, town(index, "carpets"));
  const after = await build(await read(), embedder, { earlier: before });
  expect(after).toMatchObject({ embedded: 8, changed: 0 });
  expect(vectorsOf(after)).toEqual(vectorsOf(await build(await read(), embedder)));
});

test("small changes add up to a full build", async () => {
  const { write, read } = towns(8);
  const { embedder } = recordingEmbedder();
  let built = await build(await read(), embedder);
  const embedded: number[] = [];
  for (const index of [1, 2, 3, 4]) {
    write(`${index}.md`, town(index, "carpets"));
    built = await build(await read(), embedder, { earlier: built });
    embedded.push(built.embedded);
  }
  expect(embedded).toEqual([1, 1, 8, 1]);
});

test("an embedder that learns nothing from the collection embeds only what changed, however much that is", async () => {
  const { write, read } = towns(4);
  const before = await build(await read(), vowelEmbedder);
  for (const index of [1, 2, 3]) write(`${index}.md`, town(index, "carpets"));
  expect(await build(await read(), vowelEmbedder, { earlier: before })).toMatchObject({ embedded: 3 });
});

test("progress is told up to all windows", async () => {
  const { read } = towns(150);
  const told: [number, number][] = [];
  const { embedder } = recordingEmbedder();
  await build(await read(), embedder, { onProgress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [64, 150],
    [128, 150],
    [150, 150],
  ]);
});

test("an embedder that gives fewer vectors than texts is an error, not an index with holes", async () => {
  class Silent extends Embeddings {
    override embedDocuments(): Promise<number[][]> {
      return Promise.resolve([]);
    }

    override embedQuery(): Promise<number[]> {
      return Promise.resolve([]);
    }
  }
  const { read } = towns(2);
  const embedder: Embedder = {
    id: "silent",
    dimensions: 6,
    graphUpTo: Number.POSITIVE_INFINITY,
    open: () => ({ embeddings: new Silent({}), state: null }),
  };
  await expect(build(await read(), embedder)).rejects.toThrow("a vector of 6 numbers is needed, not of 0");
});

test("a folder of no documents has an index that finds nothing", async () => {
  const { index } = await build([], recordingEmbedder().embedder, { hnswlib: await requireHnswlib() });
  expect(index.size).toBe(0);
  expect(await index.vectors.similaritySearch("x", 5)).toEqual([]);
});

test("each language has its own counts, translations included", async () => {
  const { folder } = knowledgeFolder({
    "a.md": documentText("pl", "Raz.", "Dwa."),
    "a.en.md": documentText("en", "One.", "Two."),
    "b.md": documentText("en", "Three."),
  });
  const { index } = await build((await readKnowledge(folder)).documents, recordingEmbedder().embedder);
  const counts = [...index.languages].map(([language, { inverted, ordinals }]) => [
    language,
    inverted.size,
    [...ordinals],
  ]);
  expect(counts).toEqual([
    ["pl", 2, [0, 1]],
    ["en", 3, [0, 1, 2]],
  ]);
});
