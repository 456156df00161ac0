import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openIndex } from "../../src/indexing/open-index.ts";
import { type EmbedderOptions, openEmbedder } from "../../src/models/open-embedder.ts";
import { loadHnswlib } from "../../src/retrieval/vectors/load-hnswlib.ts";
import { closedAddress } from "../support/closed-address.ts";
import { apiErrorReply } from "../support/model-server/model-reply.ts";
import { type ModelServer, startModelServer } from "../support/model-server/model-server.ts";
import { SHIPPED_KNOWLEDGE } from "../support/shipped-answering.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

function openAt(options: Partial<EmbedderOptions> = {}) {
  const { baseUrl, name: model, apiKey } = server;
  return openEmbedder({ baseUrl, model, apiKey, dimensions: null, onChange: () => undefined, ...options });
}

async function indexWith(options: Partial<EmbedderOptions>, dataFolder: string) {
  return openIndex({
    knowledgeFolder: SHIPPED_KNOWLEDGE,
    dataFolder,
    embedder: await openAt(options),
    hnswlib: await loadHnswlib(),
    onProgress: () => undefined,
    onWaiting: () => undefined,
  });
}

/** A body of embeddings with these vectors. */
const bodyOf = (vectors: readonly unknown[]) => ({
  kind: "body" as const,
  status: 200,
  contentType: "application/json",
  body: JSON.stringify({ object: "list", data: vectors.map((embedding, index) => ({ index, embedding })) }),
});

test("a provider's vectors come at length 1 and in its dimensions", async () => {
  const embedder = await openAt();
  expect(embedder.dimensions).toBe(96);
  const { embeddings } = embedder.open([], null);
  const vectors = [
    await embeddings.embedQuery("Samarkand summit"),
    ...(await embeddings.embedDocuments(["a b c", "d"])),
  ];
  for (const vector of vectors) {
    expect(vector).toHaveLength(96);
    expect(vector.reduce((sum, component) => sum + component ** 2, 0)).toBeCloseTo(1, 6);
  }
});

test("dimensions that are set are asked for, and nothing is asked to count them", async () => {
  const embedder = await openAt({ dimensions: 32 });
  expect(server.embedded).toEqual([]);
  const { embeddings } = embedder.open([], null);
  expect(await embeddings.embedQuery("summit")).toHaveLength(32);
});

test("another embedder has an index of its own, and its vectors are kept for the next start", async () => {
  const data = temporaryFolder();
  const first = await indexWith({}, data);
  expect(first.embedded).toBeGreaterThan(7);
  expect((await indexWith({}, data)).embedded).toBe(0);
  expect((await indexWith({ dimensions: 32 }, data)).embedded).toBe(first.embedded);
  expect(readdirSync(join(data, "index"))).toHaveLength(2);
});

test("nothing that is no vector gets into an index", async () => {
  for (const reply of [
    bodyOf([]),
    bodyOf([[]]),
    bodyOf([[1, 2]]),
    bodyOf([Array.from({ length: 96 }, () => 0)]),
    bodyOf([Array.from({ length: 96 }, () => null)]),
    { ...bodyOf([]), body: "<html>", contentType: "text/html" },
    { ...bodyOf([]), body: "" },
  ]) {
    server.embedAs(() => reply);
    const { embeddings } = (await openAt({ dimensions: 96 })).open([], null);
    await expect(embeddings.embedQuery("a")).rejects.toMatchObject({ name: "ModelError", reason: "bad-response" });
  }
});

test("documents that come back fewer, or as vectors of another length, are refused", async () => {
  const { embeddings } = (await openAt({ dimensions: 96 })).open([], null);
  for (const vectors of [[[1, 2]], [Array.from({ length: 96 }, () => 0)]]) {
    server.embedAs(() => bodyOf(vectors));
    await expect(embeddings.embedDocuments(["a"])).rejects.toMatchObject({ reason: "bad-response" });
  }
});

test("a wrong key and a closed port are said in our own words", async () => {
  await expect(openAt({ apiKey: "wrong" })).rejects.toMatchObject({ name: "ModelError", reason: "refused-key" });
  const baseUrl = `${await closedAddress()}/v1`;
  const { embeddings } = (await openAt({ baseUrl, dimensions: 96 })).open([], null);
  await expect(embeddings.embedQuery("a")).rejects.toMatchObject({ name: "ModelError", reason: "unavailable" });
});

test("a provider that fails three questions in a row is left alone, and told of once", async () => {
  const changes: string[] = [];
  const { embeddings } = (await openAt({ dimensions: 96, onChange: (state) => changes.push(state) })).open([], null);
  server.embedAs(() => apiErrorReply(500, "down"));
  for (let question = 0; question < 3; question += 1) {
    await expect(embeddings.embedQuery("a")).rejects.toMatchObject({ reason: "unavailable" });
  }
  server.embedAs(null);
  await expect(embeddings.embedQuery("a")).rejects.toMatchObject({ reason: "resting" });
  expect(changes).toEqual(["open"]);
});
