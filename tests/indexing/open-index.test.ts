import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { SPLITTER } from "../../src/indexing/split-windows.ts";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";
import { filesBelow, findings, indexedFolder } from "./open-test-index.ts";
import { recordingEmbedder, vowelEmbedder } from "./recording-embedder.ts";

const FILES = {
  "summit.md": documentText("pl", "Szczyt odbył się w Samarkandzie.", "Trwał dwa dni."),
  "summit.en.md": documentText("en", "The summit was held in Samarkand.", "It lasted two days."),
  "metals.md": documentText("en", "Geologists discovered rare earth metals."),
  "trade.md": documentText("en", "Trade grew by 18 percent."),
  "glossary.md": "handel, trade\n",
};
const QUESTION = "Where was the summit held?";

test("an index is built at the first start and loaded at the next", async () => {
  const { open } = indexedFolder(FILES);
  const first = await open();
  const second = await open();
  expect([first.embedded, second.embedded]).toEqual([6, 0]);
  expect(second.index.documents).toEqual(first.index.documents);
  expect(second.index.vectors.size).toBe(6);
  expect(await findings(second, QUESTION)).toEqual(await findings(first, QUESTION));
  expect((await findings(second, QUESTION))[0]?.[0]).toBe("The summit was held in Samarkand.");
  for (const [language, { inverted }] of first.index.languages) {
    expect(second.index.languages.get(language)?.inverted.arrays).toEqual(inverted.arrays);
  }
  expect(second).toMatchObject({ fingerprint: first.fingerprint, folder: first.folder, unsaved: null, problems: [] });
});

test("a changed document is found at the next start, and only it is embedded", async () => {
  const { open, write } = indexedFolder(FILES);
  const first = await open();
  write("trade.md", documentText("en", "Trade fell by 3 percent."));
  const { embedder, embedded } = recordingEmbedder();
  const second = await open({ embedder });
  expect(embedded).toEqual(["A title\nTrade fell by 3 percent."]);
  expect(second.fingerprint).not.toBe(first.fingerprint);
  expect((await findings(second, "How much did trade fall?"))[0]?.[0]).toBe("Trade fell by 3 percent.");
  expect((await open({ embedder })).embedded).toBe(0);
});

test("an index is not built again for what is no document, nor for a new date of a file", async () => {
  const { open, write, folder } = indexedFolder(FILES);
  await open();
  write("README.md", "Read me.");
  write("glossary.md", "handel, trade, торговля\n");
  write(".hidden.md", "Hidden.");
  utimesSync(join(folder, "trade.md"), 1_000, 1_000);
  expect((await open()).embedded).toBe(0);
});

test("only the latest files are kept", async () => {
  const { open, write } = indexedFolder(FILES);
  const { folder } = await open();
  const before = filesBelow(folder);
  write("trade.md", documentText("en", "Trade fell by 3 percent."));
  const { fingerprint } = await open();
  expect(readdirSync(folder).sort()).toEqual([fingerprint, "manifest.json"].sort());
  expect(filesBelow(folder)).toHaveLength(before.length);
});

test("an embedder never reads the index of another", async () => {
  const { open, data } = indexedFolder(FILES);
  const first = await open();
  const kept = filesBelow(data).map((file) => readFileSync(file, "hex"));
  const other = await open({ embedder: { ...vowelEmbedder, id: "https://host/model v2" } });
  expect(other.embedded).toBe(6);
  expect(other.folder).not.toBe(first.folder);
  expect(dirname(other.folder)).toBe(dirname(first.folder));
  expect(filesBelow(first.folder).map((file) => readFileSync(file, "hex"))).toEqual(kept);
  expect((await open()).embedded).toBe(0);
});

test("an embedder never reads the index of one whose id makes the same file name", async () => {
  const { open } = indexedFolder(FILES);
  const first = await open({ embedder: { ...vowelEmbedder, id: "host/model" } });
  const second = await open({ embedder: { ...vowelEmbedder, id: "host:model" } });
  expect([second.folder, second.embedded]).toEqual([first.folder, 6]);
});

test("a file's new name is a new document", async () => {
  const { open, write, remove } = indexedFolder(FILES);
  await open();
  remove("trade.md");
  write("trades.md", FILES["trade.md"]);
  const { index } = await open();
  expect(index.documents.map(({ id }) => id)).toEqual(["metals", "summit", "trades"]);
});

test("an embedder of the same id and other dimensions builds anew", async () => {
  const { open } = indexedFolder(FILES);
  await open({ embedder: vowelEmbedder });
  const { embedder } = recordingEmbedder({ id: vowelEmbedder.id });
  const second = await open({ embedder });
  expect(second.embedded).toBe(6);
  expect(second.index.vectors.dimensions).toBe(embedder.dimensions);
});

test("a run on another knowledge folder does not touch the first one's index", async () => {
  const { open, data } = indexedFolder(FILES);
  const first = await open();
  const kept = filesBelow(data).map((file) => [file, statSync(file).mtimeMs]);
  const other = await open({ knowledgeFolder: knowledgeFolder({ "a.md": FILES["trade.md"] }).folder });
  expect(other.folder).not.toBe(first.folder);
  expect(other.index.documents.map(({ id }) => id)).toEqual(["a"]);
  expect(filesBelow(first.folder).map((file) => [file, statSync(file).mtimeMs])).toEqual(kept);
});

test("without hnswlib an exact scan serves, with the same answers, and hnswlib takes over again", async () => {
  const { open } = indexedFolder(FILES);
  const approximate = await open();
  const exact = await open({ hnswlib: null });
  const loaded = await open({ hnswlib: null });
  expect([exact, loaded].map(({ index }) => index.vectors._vectorstoreType())).toEqual(["exact", "exact"]);
  expect([exact.embedded, loaded.embedded]).toEqual([6, 0]);
  for (const question of [QUESTION, "Ile trwał szczyt?", "Who discovered metals?"]) {
    const expected = await findings(approximate, question);
    for (const opened of [exact, loaded]) expect(await findings(opened, question)).toEqual(expected);
  }
  expect((await open()).index.vectors._vectorstoreType()).toBe("hnsw");
});

test("a folder that has grown beyond the graph is compared whole, and by the graph again when it has shrunk", async () => {
  const { embedder } = recordingEmbedder({ graphUpTo: 6 });
  const { open, write, remove } = indexedFolder(FILES);
  const storeOf = async () => (await open({ embedder })).index.vectors._vectorstoreType();
  expect(await storeOf()).toBe("hnsw");
  write("harbour.md", documentText("en", "The harbour opened in 1893."));
  expect([await storeOf(), await storeOf()]).toEqual(["exact", "exact"]);
  remove("harbour.md");
  expect(await storeOf()).toBe("hnsw");
});

test("an index made by another splitter is built anew", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open();
  const manifest = join(folder, "manifest.json");
  const saved = readFileSync(manifest, "utf8");
  expect(saved).toContain(SPLITTER);
  writeFileSync(manifest, saved.replace(SPLITTER, "windows of another size"));
  expect((await open()).embedded).toBe(6);
});

test("an index whose files were laid out otherwise is built anew, and is of today's format then", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open();
  const manifest = join(folder, "manifest.json");
  const { format, ...made } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly format: number };
  writeFileSync(manifest, JSON.stringify({ format: format - 1, ...made }));
  expect((await open()).embedded).toBe(6);
  expect(JSON.parse(readFileSync(manifest, "utf8"))).toMatchObject({ format });
  expect((await open()).embedded).toBe(0);
});

test("an index of no documents is saved and loaded, and grows", async () => {
  const { open, write } = indexedFolder({});
  expect(await open()).toMatchObject({ embedded: 0, unsaved: null });
  expect((await open()).index.size).toBe(0);
  write("trade.md", FILES["trade.md"]);
  expect(await open()).toMatchObject({ embedded: 1, index: { size: 1 } });
});

test("a knowledge folder that is not there is an error that names it", async () => {
  const { open, folder } = indexedFolder(FILES);
  await expect(open({ knowledgeFolder: `${folder}-nowhere` })).rejects.toThrow(KnowledgeError);
});

test("an embedder that fails leaves the index as it was, and the next start works", async () => {
  const { open, write } = indexedFolder(FILES);
  await open({ embedder: vowelEmbedder });
  write("trade.md", documentText("en", "Trade fell by 3 percent."));
  const broken = (): never => {
    throw new Error("no network");
  };
  await expect(open({ embedder: { ...vowelEmbedder, open: broken } })).rejects.toThrow("no network");
  expect((await open({ embedder: vowelEmbedder })).embedded).toBe(1);
});
