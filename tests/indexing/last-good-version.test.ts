import { expect, test } from "vitest";
import { documentText } from "../support/knowledge-folder.ts";
import { findings, indexedFolder } from "./open-test-index.ts";
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

test("a translation that became bad is served as it was, and its original as it is", async () => {
  const { open, write } = indexedFolder(FILES);
  await open();
  write("summit.en.md", documentText("en", "One.", "Two."));
  write("summit.md", documentText("pl", "Szczyt odbył się w Astanie."));
  const { index, problems } = await open();
  const [summit] = index.documents;
  expect(problems.map(({ file }) => file)).toEqual(["summit.en.md"]);
  expect(summit?.text).toContain("w Astanie");
  expect(summit?.translations.map(({ text }) => text)).toEqual([FILES["summit.en.md"]]);
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
