import { afterEach, expect, test, vi } from "vitest";

const read = async (): Promise<string> => (await import("../../src/indexing/analysis-version.ts")).analysisVersion();

afterEach(() => {
  vi.resetModules();
  for (const file of Object.keys(CHANGES)) vi.doUnmock(`../../src/${file}`);
});

type Module = Record<string, unknown>;
type Any = (...given: readonly unknown[]) => never;

/** What a module gives with one part of it changed. */
const CHANGES: Readonly<Record<string, (real: Module) => Record<string, unknown>>> = {
  "text/abbreviations.ts": (real) => ({
    ...real,
    ABBREVIATIONS: new Set([...(real["ABBREVIATIONS"] as ReadonlySet<string>), "nowy"]),
  }),
  "text/segment-sentences.ts": ({ segmentSentences }) => ({
    segmentSentences: (...given: readonly unknown[]) => [...(segmentSentences as Any)(...given)].slice(0, 1),
  }),
  "text/cut-long-sentence.ts": () => ({ cutLongSentence: (_: string, sentence: unknown) => [sentence] }),
  "knowledge/split-paragraphs.ts": ({ splitParagraphs }) => ({
    splitParagraphs: (...given: readonly unknown[]) =>
      [...(splitParagraphs as Any)(...given)].map((paragraph: object) => ({ ...paragraph, section: null })),
  }),
  "knowledge/align-paragraphs.ts": () => ({ alignParagraphs: () => null }),
  "knowledge/align-sentences.ts": () => ({ alignSentences: () => null }),
  "text/split-words.ts": ({ splitWords }) => ({
    splitWords: (...given: readonly unknown[]) => [...(splitWords as Any)(...given)].slice(1),
  }),
  "retrieval/passage.ts": (real) => ({ ...real, indexedText: () => "nothing" }),
};

test.each(Object.entries(CHANGES))("the analysis version changes with %s", async (file, change) => {
  const before = await read();
  vi.resetModules();
  expect(await read()).toBe(before);
  vi.resetModules();
  vi.doMock(`../../src/${file}`, async (original) => change(await original<Module>()));
  expect(await read()).not.toBe(before);
});
