import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import type { OpenedIndex } from "../../src/indexing/opened-index.ts";
import { documentText } from "../support/knowledge-folder.ts";
import { findings, indexedFolder } from "./open-test-index.ts";
import { vowelEmbedder } from "./recording-embedder.ts";

const FILES = { "trade.md": documentText("en", "Trade grew by 18 percent.") };

async function expectServedFromMemory(opened: OpenedIndex): Promise<void> {
  expect(opened.unsaved).toBeInstanceOf(Error);
  expect(opened.embedded).toBe(1);
  expect(await findings(opened, "How much did trade grow?")).toHaveLength(1);
}

test("a file in place of the data folder: the index serves from memory", async () => {
  const { open, data } = indexedFolder(FILES);
  writeFileSync(data, "");
  await expectServedFromMemory(await open());
});

test("a file in place of the folder of indexes: the index serves from memory", async () => {
  const { open, data } = indexedFolder(FILES);
  mkdirSync(data);
  writeFileSync(join(data, "index"), "");
  await expectServedFromMemory(await open());
});

test("a file in place of the index's own folder: the index serves from memory", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open();
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "");
  await expectServedFromMemory(await open());
});

test("a folder that cannot be locked: the index serves from memory, without waiting", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open({ embedder: { ...vowelEmbedder, id: "v" } });
  // The longest name that a folder can have: its lock's, which is longer, cannot be made.
  const id = "v".repeat(255 - basename(folder).length + 1);
  await expectServedFromMemory(await open({ embedder: { ...vowelEmbedder, id } }));
});

test("a manifest that cannot be replaced: the index serves from memory", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open();
  rmSync(join(folder, "manifest.json"));
  mkdirSync(join(folder, "manifest.json"));
  await expectServedFromMemory(await open());
  expect(readdirSync(folder).filter((name) => name.startsWith("manifest.json."))).toEqual([]);
});
