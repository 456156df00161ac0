import { expect, test } from "vitest";
import { createShippedRetriever } from "../shipped-retriever.ts";

test("of paragraphs alike in words, the one with the question's number and name comes first", async () => {
  const retriever = await createShippedRetriever();
  const first = async (question: string) => (await retriever.retrieve(retriever.parse(question, "en")))[0]?.paragraph;
  expect(await first("What happened in Kazakhstan in 2024?")).toBe(3);
  expect(await first("What happened to Kazakhstan with Scholz?")).toBe(4);
});
