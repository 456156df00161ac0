import { expect, test } from "vitest";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import type { Paragraph } from "../../src/knowledge/source-document.ts";
import { indexedText, passageOf } from "../../src/retrieval/passage.ts";

const source = parseSource("b/a.md", "---\ntitle: Szczyt\nlanguage: pl\n---\n\nRaz.\n\n# Dalej\n\nDwa. Trzy.\n");
const [first, second] = source.paragraphs as readonly [Paragraph, Paragraph];

test("a passage is a stretch of its file and knows where it stands", () => {
  const { start, end } = second.sentences[1] ?? second;
  const passage = passageOf("b/a", source, second, start, end);
  expect(passage.pageContent).toBe("Trzy.");
  expect(source.text.slice(passage.metadata.start, passage.metadata.end)).toBe(passage.pageContent);
  expect(passage.metadata).toMatchObject({ document: "b/a", file: "b/a.md", language: "pl", paragraph: 2 });
});

test("title and section are indexed with a passage", () => {
  expect(indexedText(passageOf("b/a", source, first, first.start, first.end))).toBe("Szczyt\nRaz.");
  expect(indexedText(passageOf("b/a", source, second, second.start, second.end))).toBe("Szczyt\nDalej\nDwa. Trzy.");
});
