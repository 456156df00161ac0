import { expect, test } from "vitest";
import { lexicalEmbedder } from "../../src/indexing/embedder.ts";

const TEXTS = ["Szczyt w Samarkandzie.", "Handel wzrósł o 18 procent."];

test("the built-in embedder gives vectors of its dimensions", async () => {
  const { embeddings } = lexicalEmbedder.open(TEXTS, null);
  expect((await embeddings.embedQuery("szczyt")).length).toBe(lexicalEmbedder.dimensions);
});

test("opened with its saved state it embeds as before, whatever the collection is now", async () => {
  const { embeddings, state } = lexicalEmbedder.open(TEXTS, null);
  const again = lexicalEmbedder.open(["Coś innego."], state);
  expect(await again.embeddings.embedDocuments(TEXTS)).toEqual(await embeddings.embedDocuments(TEXTS));
  expect(Buffer.compare(again.state ?? Buffer.of(), state ?? Buffer.of())).toBe(0);
});

test("opened anew it learns from the collection", async () => {
  const query = async (texts: readonly string[]) =>
    await lexicalEmbedder.open(texts, null).embeddings.embedQuery("szczyt");
  expect(await query(TEXTS)).not.toEqual(await query(["Szczyt.", "Szczyt.", "Szczyt."]));
});
