import { expect, test } from "vitest";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import { readOfficeBearers } from "../../../src/retrieval/ranking/office-bearers.ts";
import { covers } from "../../../src/retrieval/ranking/term-coverage.ts";
import { ask, readSentences, sourceOf } from "./read-sentences.ts";

const PRESIDENT = 0;
const MINISTER = 1;
const CHANCELLERY = 2;
const GLOSSARY = new Glossary([
  ["president", "prezydent"],
  ["foreign minister", "minister spraw zagranicznych"],
  ["presidential administration", "kancelaria prezydenta"],
]);

test.each([
  ["en", "There she met President Kassym-Jomart Tokayev and Murat Nurtleu, the foreign minister.", "tokayev"],
  [
    "pl",
    "Spotkała się z prezydentem Kasymem Tokajewem oraz ministrem spraw zagranicznych Muratem Nurtleu.",
    "tokajewem",
  ],
] as const)("%s: who bears an office is read from “%s”", (language, text, president) => {
  const bearers = readOfficeBearers(sourceOf(text, language), GLOSSARY);
  expect(bearers.nameOf(PRESIDENT)).toBe(president);
  expect(bearers.nameOf(MINISTER)).toBe("nurtleu");
  expect(bearers.conceptsOf(president.slice(0, 6))).toEqual([PRESIDENT]);
});

test("an office of two people stands for neither, and a house for nobody", () => {
  const text = "He met President Anna Nowak. Then he met President Jan Kowalski at the presidential administration.";
  const bearers = readOfficeBearers(sourceOf(text), GLOSSARY);
  expect(bearers.nameOf(PRESIDENT)).toBeNull();
  expect(bearers.nameOf(CHANCELLERY)).toBeNull();
});

test("in the rest of the text the office stands for the name and the name for the office", () => {
  const [, named, called] = readSentences(
    "There was President Kassym Tokayev. Later Tokayev confirmed it. And the president wrote to Berlin.",
    "en",
    GLOSSARY,
  );
  const [president] = ask("the president", "en", GLOSSARY).terms;
  const [tokayev] = ask("about Tokayev", "en", GLOSSARY).terms;
  if (named === undefined || called === undefined || president === undefined || tokayev === undefined) {
    throw new Error("the text was read otherwise");
  }
  expect(covers(named, president)).toBe(true);
  expect(covers(called, tokayev)).toBe(true);
});
