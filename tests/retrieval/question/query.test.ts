import fc from "fast-check";
import { expect, test } from "vitest";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import { inLightOf, parseQuery, withContext } from "../../../src/retrieval/question/query.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { anyText } from "../../text/any-text.ts";

const GLOSSARY = new Glossary([["foreign policy", "polityka zagraniczna"]]);
const termsOf = (text: string, language: "pl" | "en" = "pl") => parseQuery(text, language, GLOSSARY).terms;

test("terms of any question are stretches of it, in order", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
      let from = 0;
      for (const { surface, words } of parseQuery(text, language, GLOSSARY).terms) {
        expect(words.length).toBeGreaterThan(0);
        from = text.indexOf(surface, from);
        expect(from).toBeGreaterThanOrEqual(0);
        from += surface.length;
      }
    }),
  );
});

test("function words are not terms", () => {
  expect(termsOf("Czy to jest o tym?")).toEqual([]);
  expect(termsOf("Dlaczego sankcje?").map(({ surface }) => surface)).toEqual(["sankcje"]);
});

test("numbers and names are told from other words, but not by a capital at the start or among capitals", () => {
  const kinds = (text: string) => termsOf(text).map(({ surface, kind }) => [surface, kind]);
  expect(kinds("Sankcje Rosji 2022")).toEqual([
    ["Sankcje", "word"],
    ["Rosji", "name"],
    ["2022", "number"],
  ]);
  expect(kinds("SANKCJE ROSJA")).toEqual([
    ["SANKCJE", "word"],
    ["ROSJA", "word"],
  ]);
});

test("a phrase of the glossary is one term", () => {
  expect(termsOf("Describe the foreign policy", "en")).toMatchObject([{ surface: "foreign policy", concepts: [0] }]);
});

test.each([
  ["pl", "Kto przyjechał?", "person"],
  ["en", "When did it happen?", "time"],
  ["ru", "Сколько компаний?", "number"],
  ["kk", "Саммит қайда өтті?", "place"],
] as const)("a question in %s says what it expects: %s", (language, question, expected) => {
  expect(parseQuery(question, language, GLOSSARY).expects).toBe(expected);
});

test("an earlier question adds its terms and features at a weight, and asks for nothing", () => {
  const earlier = parseQuery("Kiedy Kallas odwiedziła Astanę?", "pl", GLOSSARY);
  const query = parseQuery("A kto odwiedził Samarkandę?", "pl", GLOSSARY);
  const together = withContext(query, earlier, 0.5);
  expect(together.expects).toBe(query.expects);
  expect(together.terms.slice(0, query.terms.length)).toEqual(query.terms);
  for (const { own, weight } of together.terms.slice(query.terms.length)) {
    expect(own).toBe(false);
    expect(weight).toBeLessThanOrEqual(0.5);
  }
  for (const [feature, weight] of query.features) expect(together.features.get(feature)).toBeGreaterThanOrEqual(weight);
  for (const feature of earlier.features.keys()) expect(together.features.has(feature)).toBe(true);
});

test("a single letter is no term, and a single digit is one", () => {
  expect(termsOf("ÉÉÉ e x")).toEqual([]);
  expect(termsOf("7").map(({ kind }) => kind)).toEqual(["number"]);
});

test("a question in the light of earlier ones asks the same and has their features beside its own", () => {
  const [question, earlier] = [
    parseQuery("Kto to ogłosił?", "pl", GLOSSARY),
    parseQuery("Odkrycie złoża", "pl", GLOSSARY),
  ];
  const light = inLightOf(question, earlier);
  expect(light).toEqual({ ...question, context: earlier.features });
  expect(question.context.size).toBe(0);
});
