import { expect, test } from "vitest";
import type { PublicQuestion } from "../../src/evaluation/public-set.ts";
import { articleGroup } from "./article-group.ts";

function questionAbout(document: string): PublicQuestion {
  const about = { document, paragraph: 1 };
  return { id: "1", lang: "en", turns: ["?"], answerable: true, answers: [], about, gold: about, gold_documents: [] };
}

test("an article is the same group under another number", () => {
  expect(articleGroup(questionAbout("0003-huguenot"))).toBe(articleGroup(questionAbout("0001-huguenot")));
  expect(articleGroup(questionAbout("0003-huguenot"))).not.toBe(articleGroup(questionAbout("0003-normans")));
});

test("a year that a name begins with is only its number's neighbour", () => {
  expect(articleGroup(questionAbout("0002-1973-oil-crisis"))).toBe("1973-oil-crisis");
});
