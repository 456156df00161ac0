import { expect, test } from "vitest";
import { quoteSentences } from "../../src/answering/quote-sentences.ts";
import { attachTranslation } from "../../src/knowledge/attach-translation.ts";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import type { Language } from "../../src/text/language.ts";

function documentOf(polish: string, translated: string): SourceDocument {
  const original = parseSource("a.md", `---\ntitle: A\nlanguage: pl\n---\n\n${polish}\n`);
  const english = parseSource("a.en.md", `---\ntitle: A\nlanguage: en\n---\n\n${translated}\n`);
  return { ...original, id: "a", translations: [attachTranslation(original, english, "en")] };
}

const joined = documentOf(
  "Kazachstan podpisał w Brukseli umowę handlową z Unią. Port zostanie zbudowany w przyszłym roku.",
  "Kazakhstan signed a trade agreement with the Union in Brussels, and the port will be built next year.",
);

test.each([
  ["pl", 0],
  ["pl", 1],
  ["en", 0],
] as const)(
  "quoteSentences cites all that the translation shows: a hit in %s, sentence %i",
  (hit: Language, sentence) => {
    const { original, translation } = quoteSentences(joined, hit, 0, [sentence], "en");
    expect(original.quote).toBe(joined.text.slice(original.start, original.end));
    expect(original.quote).toContain("umowę handlową");
    expect(original.quote).toContain("Port zostanie");
    expect(translation?.quote).toContain("the port will be built");
  },
);

test("quoteSentences cites one sentence where the reader is shown the original", () => {
  const { original, translation } = quoteSentences(joined, "pl", 0, [1], "pl");
  expect(original.quote).toBe("Port zostanie zbudowany w przyszłym roku.");
  expect(translation).toBeNull();
});
