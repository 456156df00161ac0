import { expect, test } from "vitest";
import { chatSpelling } from "../../src/text/chat-spellings.ts";
import { foldWord } from "../../src/text/fold-text.ts";

test.each([
  ["en", "b4", "before"],
  ["en", "wich", "which"],
  ["ru", "скока", "сколько"],
  ["ru", "РФ", "Россия"],
  ["kk", "блтыр", "былтыр"],
  ["pl", "kz", "Kazachstan"],
] as const)("in a chat in %s, %s means %s", (language, written, meant) => {
  expect(chatSpelling(foldWord(written), language)).toBe(foldWord(meant));
});

test("a word that is spelt as everywhere means itself", () => {
  expect(chatSpelling("summit", "en")).toBeNull();
  expect(chatSpelling("skoka", "en")).toBeNull();
  expect(chatSpelling("4", "en")).toBeNull();
});
