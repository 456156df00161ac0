import { expect, test } from "vitest";
import { interfaceLanguage } from "../../src/terminal/interface-language.ts";

test.each([
  ["pl_PL.UTF-8", "pl"],
  ["kk", "kk"],
  ["ru-RU", "ru"],
  ["PL", "pl"],
  ["en_GB", "en"],
  ["de_DE.UTF-8", "en"],
  ["C", "en"],
  ["C.UTF-8", "en"],
  ["", "en"],
  [undefined, "en"],
])("interfaceLanguage of %s is %s", (locale, expected) => {
  expect(interfaceLanguage(locale)).toBe(expected);
});
