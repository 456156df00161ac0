import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MAX_FILE_BYTES } from "../../src/knowledge/parse-source.ts";
import { type Knowledge, readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { MAX_SENTENCES } from "../../src/knowledge/split-paragraphs.ts";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";

const GOOD = documentText("pl", "Pierwsze zdanie.", "Drugie zdanie.");
const TRANSLATED = documentText("en", "The first sentence.", "The second sentence.");
const ENGLISH = documentText("en", "A sentence.");

const idsOf = ({ documents }: Knowledge): string[] => documents.map(({ id }) => id);
const languagesOf = ({ documents }: Knowledge) => documents[0]?.translations.map(({ language }) => language);

/** The texts of a folder read before, by file. */
function lastGoodOf({ documents }: Knowledge): Map<string, string> {
  const sources = documents.flatMap((document) => [document, ...document.translations]);
  return new Map(sources.map(({ file, text }) => [file, text]));
}

const BAD: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["not UTF-8", Buffer.from("Zażółć", "latin1"), "not UTF-8: save it"],
  ["empty", "", "no paragraph: write some text"],
  ["too large", Buffer.alloc(MAX_FILE_BYTES + 1, "a"), "larger than 5 MB: split it"],
  ["of too many sentences", "Ala ma kota. ".repeat(MAX_SENTENCES + 1), "has more than 50000 sentences: keep"],
  ["with front matter that does not parse", "---\ntitle: a: b\n---\n\nTekst.", "in quotation marks"],
  ["with front matter that is not closed", "---\ntitle: a\n\nTekst.", "end it with a line of three hyphens"],
  ["of an unknown language", documentText("de", "Ein Satz."), "must be one of pl, en, ru, kk"],
];

test.each(BAD)("an original %s is left out and named with the mend, and the rest is served", async (_, bad, mend) => {
  const { folder } = knowledgeFolder({ "bad.md": bad, "good.md": GOOD });
  const knowledge = await readKnowledge(folder);
  expect(idsOf(knowledge)).toEqual(["good"]);
  expect(knowledge.problems).toEqual([{ file: "bad.md", message: expect.stringContaining(mend) }]);
});

test.each(BAD)("an original %s keeps its last good version", async (_, bad, mend) => {
  const { folder, write } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED });
  const before = await readKnowledge(folder);
  write("a.md", bad);
  const after = await readKnowledge(folder, lastGoodOf(before));
  expect(after.documents).toEqual(before.documents);
  expect(after.problems).toHaveLength(1);
  expect(after.problems[0]).toMatchObject({ file: "a.md", message: expect.stringContaining(mend) });
  expect(after.problems[0]?.message).toMatch(/ \(its last good version is kept\)$/);
});

const BAD_TRANSLATIONS = [
  ...BAD,
  ["with another number of paragraphs", ENGLISH, "it has 1 paragraphs and a.md has 2: translate one for one"],
  ["in another language than its name says", documentText("ru", "Раз.", "Два."), 'its name says "en"'],
] as const;

test.each(BAD_TRANSLATIONS)("a translation %s is left out and its original served", async (_, bad, mend) => {
  const { folder } = knowledgeFolder({ "a.md": GOOD, "a.en.md": bad, "a.kk.md": documentText("kk", "Бір.", "Екі.") });
  const knowledge = await readKnowledge(folder);
  expect(idsOf(knowledge)).toEqual(["a"]);
  expect(languagesOf(knowledge)).toEqual(["kk"]);
  expect(knowledge.problems).toEqual([{ file: "a.en.md", message: expect.stringContaining(mend) }]);
});

test.each(BAD_TRANSLATIONS)("a translation %s keeps its last good version", async (_, bad) => {
  const { folder, write } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED });
  const before = await readKnowledge(folder);
  write("a.en.md", bad);
  const after = await readKnowledge(folder, lastGoodOf(before));
  expect(after.documents).toEqual(before.documents);
  expect(after.problems.map(({ file }) => file)).toEqual(["a.en.md"]);
});

test("a last good translation is dropped where the original has outgrown it", async () => {
  const { folder, write } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED });
  const before = await readKnowledge(folder);
  write("a.md", documentText("pl", "Raz.", "Dwa.", "Trzy."));
  const after = await readKnowledge(folder, lastGoodOf(before));
  expect(languagesOf(after)).toEqual([]);
  expect(after.problems[0]?.message).not.toContain("kept");
});

const CHANGED = documentText("pl", "Wszystko jest inaczej.", "Drugie zdanie.");

test.each(BAD)("a last good translation is dropped where it is now %s and its original has changed", async (_, bad) => {
  const { folder, write } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED });
  const before = await readKnowledge(folder);
  write("a.md", CHANGED);
  write("a.en.md", bad);
  const after = await readKnowledge(folder, lastGoodOf(before));
  expect(after.documents.map(({ text }) => text)).toEqual([CHANGED]);
  expect(languagesOf(after)).toEqual([]);
  expect(after.problems).toEqual([
    {
      file: "a.en.md",
      message: expect.stringMatching(/ \(left out: its last good version is of a\.md before that changed\)$/),
    },
  ]);
});

test("a last good original is shown with the translation that it was served with, not with a newer one", async () => {
  const { folder, write } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED });
  const before = await readKnowledge(folder);
  write("a.md", "");
  write("a.en.md", documentText("en", "All is different.", "The second sentence."));
  write("a.kk.md", documentText("kk", "Бәрі басқаша.", "Екінші сөйлем."));
  const after = await readKnowledge(folder, lastGoodOf(before));
  expect(after.documents).toEqual(before.documents);
  const mend = "its original a.md is served as it last was: mend that first";
  expect(after.problems.slice(1)).toEqual([
    { file: "a.en.md", message: `${mend} (its last good version is kept)` },
    { file: "a.kk.md", message: mend },
  ]);
});

test("a last good translation stays while its original does, from run to run", async () => {
  const { folder, write } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED });
  const before = await readKnowledge(folder);
  write("a.en.md", "");
  const kept = await readKnowledge(folder, lastGoodOf(before));
  write("a.md", "");
  const both = await readKnowledge(folder, lastGoodOf(kept));
  expect(both.documents).toEqual(before.documents);
  write("a.md", CHANGED);
  expect(languagesOf(await readKnowledge(folder, lastGoodOf(both)))).toEqual([]);
});

test("a translation in the original's own language is refused", async () => {
  const { folder } = knowledgeFolder({ "a.md": GOOD, "a.pl.md": GOOD });
  const { problems } = await readKnowledge(folder);
  expect(problems).toEqual([{ file: "a.pl.md", message: expect.stringContaining('a.md is in "pl" itself') }]);
});

test("a translation of nothing is refused", async () => {
  const { folder } = knowledgeFolder({ "b.en.md": ENGLISH, "good.md": GOOD });
  const knowledge = await readKnowledge(folder);
  expect(idsOf(knowledge)).toEqual(["good"]);
  expect(knowledge.problems).toEqual([
    { file: "b.en.md", message: "a translation of nothing: add b.md, or rename it" },
  ]);
});

test("a translation of a bad original is named too", async () => {
  const { folder } = knowledgeFolder({ "a.md": "", "a.en.md": TRANSLATED });
  const knowledge = await readKnowledge(folder);
  expect(knowledge.documents).toEqual([]);
  expect(knowledge.problems.map(({ file }) => file)).toEqual(["a.md", "a.en.md"]);
});

test("of two originals with one id the first is served", async () => {
  const { folder } = knowledgeFolder({ "a.md": GOOD, "a.txt": ENGLISH });
  const knowledge = await readKnowledge(folder);
  expect(knowledge.documents.map(({ file }) => file)).toEqual(["a.md"]);
  expect(knowledge.problems).toEqual([{ file: "a.txt", message: 'a.md has the same id "a": rename one of the two' }]);
});

test("of two translations with one id the first is served", async () => {
  const { folder } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED, "a.en.txt": TRANSLATED });
  const knowledge = await readKnowledge(folder);
  expect(languagesOf(knowledge)).toEqual(["en"]);
  expect(knowledge.problems).toEqual([
    { file: "a.en.txt", message: 'a.en.md has the same id "a.en": rename one of the two' },
  ]);
});

test("a file that cannot be opened is named, and its last good version kept", async () => {
  const { folder, write, remove } = knowledgeFolder({ "a.md": GOOD, "good.md": GOOD });
  const before = await readKnowledge(folder);
  remove("a.md");
  symlinkSync(join(folder, "nowhere"), join(folder, "a.md"));
  write("b.md", ENGLISH);
  const after = await readKnowledge(folder, lastGoodOf(before));
  expect(idsOf(after)).toEqual(["a", "b", "good"]);
  expect(after.problems).toEqual([{ file: "a.md", message: expect.stringContaining("cannot be read: check") }]);
});

test("a file that was removed is gone, last good or not", async () => {
  const { folder, remove } = knowledgeFolder({ "a.md": GOOD, "good.md": GOOD });
  const before = await readKnowledge(folder);
  remove("a.md");
  expect(await readKnowledge(folder, lastGoodOf(before))).toMatchObject({ documents: [{ id: "good" }], problems: [] });
});

test("a file that comes beside a last good one of the same id does not take its place", async () => {
  const { folder, write } = knowledgeFolder({ "a.txt": GOOD, "a.en.txt": TRANSLATED });
  const before = await readKnowledge(folder);
  write("a.md", ENGLISH);
  write("a.en.md", ENGLISH);
  const after = await readKnowledge(folder, lastGoodOf(before));
  expect(after.documents).toEqual(before.documents);
  expect(after.problems).toEqual([
    { file: "a.md", message: 'a.txt has the same id "a": rename one of the two' },
    { file: "a.en.md", message: 'a.en.txt has the same id "a.en": rename one of the two' },
  ]);
});

test("a translation of a translation is refused with the name that it should have", async () => {
  const translated = documentText("ru", "Раз.", "Два.");
  const { folder } = knowledgeFolder({ "a.md": GOOD, "a.en.md": TRANSLATED, "a.en.ru.md": translated });
  const knowledge = await readKnowledge(folder);
  expect(languagesOf(knowledge)).toEqual(["en"]);
  expect(knowledge.problems).toEqual([
    { file: "a.en.ru.md", message: "a.en is itself a translation: translate a, as a.ru.md" },
  ]);
});
