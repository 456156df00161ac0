import { expect, test } from "vitest";
import { chooseVariant, rankOf } from "./choose-variant.ts";
import { sampleCollection } from "./sample-collection.ts";
import type { Variant } from "./search-engine.ts";

const questions = [
  { text: "first", gold: "a 1" },
  { text: "second", gold: "a 2" },
];

function variant(setup: string, answers: Readonly<Record<string, readonly string[]>>): Variant {
  return { setup, build: async () => async (question) => answers[question] ?? [] };
}

test("the variant chosen finds most at once", async () => {
  const tried: [string, number][] = [];
  const nothing = variant("nothing", {});
  const one = variant("one", { first: ["a 1"] });
  const both = variant("both", { first: ["a 1"], second: ["a 2"] });
  const chosen = await chooseVariant([nothing, both, one], sampleCollection, questions, ({ setup }, recall) =>
    tried.push([setup, recall]),
  );
  expect(chosen).toBe(both);
  expect(tried).toEqual([
    ["nothing", 0],
    ["both", 1],
    ["one", 0.5],
  ]);
});

test("of variants that find as much at once, the one that ranks the rest higher is chosen, then the first", async () => {
  const low = variant("low", { first: ["a 1"], second: ["x", "y", "a 2"] });
  const high = variant("high", { first: ["a 1"], second: ["x", "a 2"] });
  const same = variant("same", { first: ["x", "a 1"], second: ["a 2"] });
  expect(await chooseVariant([low, high, same], sampleCollection, questions, () => undefined)).toBe(high);
});

test("nothing can be chosen from no variants", async () => {
  await expect(chooseVariant([], sampleCollection, questions, () => undefined)).rejects.toThrow(RangeError);
});

test("a rank counts from 1, and what is not found has none", () => {
  expect(rankOf(["b", "a"], "a")).toBe(2);
  expect(rankOf(["b"], "a")).toBeNull();
});
