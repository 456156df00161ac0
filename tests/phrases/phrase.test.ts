import { expect, test } from "vitest";
import { phrase } from "../../src/phrases/phrase.ts";
import { PhraseError } from "../../src/phrases/phrase-error.ts";
import type { PhraseKey, PhraseVariables } from "../../src/phrases/phrase-keys.ts";

test.each([
  ["pl", 1, "Pomijam 1 zdanie, którego"],
  ["pl", 2, "Pomijam 2 zdania, których"],
  ["pl", 5, "Pomijam 5 zdań, których"],
  ["pl", 12, "Pomijam 12 zdań, których"],
  ["pl", 22, "Pomijam 22 zdania, których"],
  ["ru", 1, "Пропущено 1 утверждение:"],
  ["ru", 3, "Пропущено 3 утверждения:"],
  ["ru", 11, "Пропущено 11 утверждений:"],
  ["ru", 21, "Пропущено 21 утверждение:"],
  ["en", 1, "1 statement was"],
  ["en", 2, "2 statements were"],
  ["kk", 2, "Дереккөз растамаған 2 тұжырым"],
] as const)("phrase in %s inflects for %i", (language, count, expected) => {
  expect(phrase(language, "dropped", { count })).toContain(expected);
});

test("phrase puts a variable in as it stands, without isolation marks", () => {
  expect(phrase("en", "understood-as", { question: "{ $x } <b> \u202e?" })).toBe("Understood as: { $x } <b> \u202e?");
});

test("phrase refuses a message it does not know, by name", () => {
  expect(() => phrase("en", "no-such-phrase" as "help")).toThrow(PhraseError);
  expect(() => phrase("en", "no-such-phrase" as "help")).toThrow('"no-such-phrase" cannot be formed from en.ftl');
});

test("phrase refuses a message whose variable is not given and says which", () => {
  const form = () => phrase("pl", "nearest", { title: "x" } as unknown as PhraseVariables<"nearest" & PhraseKey>);
  expect(form).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ message: "Unknown variable: $paragraph" }) }),
  );
});
