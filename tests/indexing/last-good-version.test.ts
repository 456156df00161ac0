import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { readLastGoodTexts } from "../../src/indexing/last-good-texts.ts";
import { documentText } from "../support/knowledge-folder.ts";
import { filesBelow, findings, indexedFolder } from "./open-test-index.ts";
import { recordingEmbedder } from "./recording-embedder.ts";

const FILES = {
  "summit.md": documentText("pl", "Szczyt odbył się w Samarkandzie."),
  "summit.en.md": documentText("en", "The summit was held in Samarkand."),
  "trade.md": documentText("en", "Trade grew by 18 percent."),
};
const NOT_UTF8 = Buffer.from("Zażółć", "latin1");

test("a file that was never good is left out, and its problem said at every start until it is mended", async () => {
  const { open, write } = indexedFolder({ ...FILES, "bad.md": NOT_UTF8 });
  const [first, second] = [await open(), await open()];
  expect(first.problems).toEqual([{ file: "bad.md", message: expect.stringContaining("not UTF-8") }]);
  expect(second).toMatchObject({ embedded: 0, problems: first.problems });
  write("bad.md", documentText("en", "Mended."));
  expect(await open()).toMatchObject({ problems: [], index: { size: 3 } });
});

test("a file that became bad is served as it was, also after other files changed", async () => {
  const { open, write } = indexedFolder(FILES);
  const before = await open();
  write("trade.md", NOT_UTF8);
  const broken = await open();
  const kept = { file: "trade.md", message: expect.stringContaining("its last good version is kept") };
  expect(broken).toMatchObject({ embedded: 0, problems: [kept] });
  expect(broken.index.documents).toEqual(before.index.documents);
  write("summit.md", documentText("pl", "Szczyt odbył się w Astanie."));
  const later = await open();
  expect(later.problems).toEqual([kept]);
  expect((await findings(later, "How much did trade grow?"))[0]?.[0]).toBe("Trade grew by 18 percent.");
});

test("a translation that became bad is served as it was, until its original changes", async () => {
  const { open, write } = indexedFolder(FILES);
  const before = await open();
  write("summit.en.md", documentText("en", "One.", "Two."));
  const broken = await open();
  expect(broken.index.documents).toEqual(before.index.documents);
  expect(broken.problems.map(({ file }) => file)).toEqual(["summit.en.md"]);
  write("summit.md", documentText("pl", "Szczyt odbył się w Astanie."));
  const { index, problems } = await open();
  const [summit] = index.documents;
  expect(summit?.text).toContain("w Astanie");
  expect(summit?.translations).toEqual([]);
  expect(problems).toEqual([{ file: "summit.en.md", message: expect.stringContaining("(left out: ") }]);
});

test("the last good version outlives a change of the vector store or the embedder's dimensions", async () => {
  const { open, write } = indexedFolder(FILES);
  await open();
  write("trade.md", NOT_UTF8);
  const wanted = ["summit", "trade"];
  const idsOf = async (changes: Parameters<typeof open>[0]) =>
    (await open(changes)).index.documents.map(({ id }) => id);
  expect(await idsOf({ hnswlib: null })).toEqual(wanted);
  expect(await idsOf({})).toEqual(wanted);
  const { embedder } = recordingEmbedder();
  expect(await idsOf({ embedder })).toEqual(wanted);
});

test("a file that was removed is gone at the next start", async () => {
  const { open, remove } = indexedFolder(FILES);
  await open();
  remove("summit.en.md");
  remove("trade.md");
  const { index, problems } = await open();
  expect(problems).toEqual([]);
  expect(index.documents.map(({ id, translations }) => [id, translations.length])).toEqual([["summit", 0]]);
  expect([...index.languages.keys()]).toEqual(["pl"]);
});

/** The path of an index file by its name. */
const fileOf = (data: string, name: string): string => filesBelow(data).find((file) => basename(file) === name) ?? "";

const OTHER_FILES = ["vectors.hnsw", "embedder.bin", "words.en.bin"];

test.each(OTHER_FILES)("the last good version outlives damage to %s", async (name) => {
  const { open, write, data } = indexedFolder(FILES);
  const before = await open();
  appendFileSync(fileOf(data, name), "x");
  write("trade.md", NOT_UTF8);
  const { index, problems } = await open();
  expect(index.documents).toEqual(before.index.documents);
  expect(problems).toEqual([{ file: "trade.md", message: expect.stringContaining("its last good version is kept") }]);
});

test.each([
  ["of another format", (manifest: string) => manifest.replace('"format": 4', '"format": 99')],
  [
    "with no more than the files",
    (manifest: string) => {
      const { generation, files } = JSON.parse(manifest);
      return JSON.stringify({ format: 1, generation, files });
    },
  ],
])("the last good version outlives a manifest %s", async (_, change) => {
  const { open, write } = indexedFolder(FILES);
  const { folder, index } = await open();
  const manifest = join(folder, "manifest.json");
  const changed = change(readFileSync(manifest, "utf8"));
  expect(changed).not.toBe(readFileSync(manifest, "utf8"));
  writeFileSync(manifest, changed);
  write("trade.md", NOT_UTF8);
  expect((await open()).index.documents).toEqual(index.documents);
});

test.each<[string, (file: string) => void]>([
  ["changed", (file) => writeFileSync(file, readFileSync(file, "utf8").replace("18 percent", "99 percent"))],
  ["gone, as after another builder's sweep", (file) => rmSync(file)],
])("texts are not taken from documents that are %s", async (_, damage) => {
  const { open, data } = indexedFolder(FILES);
  const { folder } = await open();
  expect([...(await readLastGoodTexts(folder))].sort()).toEqual(Object.entries(FILES).sort());
  damage(fileOf(data, "documents.json"));
  expect(await readLastGoodTexts(folder)).toEqual(new Map());
});

test("texts are not looked for outside the index folder", async () => {
  const { open } = indexedFolder(FILES);
  const { folder, fingerprint } = await open();
  const manifest = join(folder, "manifest.json");
  const outside = `../${basename(folder)}/${fingerprint}`;
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(`"${fingerprint}"`, JSON.stringify(outside)));
  expect(await readLastGoodTexts(folder)).toEqual(new Map());
});
