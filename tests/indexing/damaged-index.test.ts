import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { hashFile } from "../../src/indexing/index-manifest.ts";
import { documentText } from "../support/knowledge-folder.ts";
import { filesBelow, findings, indexedFolder } from "./open-test-index.ts";

const FILES = {
  "summit.md": documentText("pl", "Szczyt odbył się w Samarkandzie."),
  "summit.en.md": documentText("en", "The summit was held in Samarkand."),
  "trade.md": documentText("en", "Trade grew by 18 percent."),
};
const QUESTION = "How much did trade grow?";
const ANSWER = "Trade grew by 18 percent.";

function flipByte(file: string, position: number): void {
  const bytes = readFileSync(file);
  bytes[position] = (bytes[position] ?? 0) ^ 0x01;
  writeFileSync(file, bytes);
}

const KINDS = [
  ["hnswlib", {}],
  ["the exact scan", { hnswlib: null }],
] as const;

test.each(KINDS)("a flipped byte in any file of an index of %s has it built anew", async (_, changes) => {
  const { open, data } = indexedFolder(FILES);
  await open(changes);
  const names = filesBelow(data).map((file) => basename(file));
  expect(names).toEqual(expect.arrayContaining(["documents.json", "embedder.bin", "words.en.bin", "words.pl.bin"]));
  for (const name of names.filter((name) => name !== "manifest.json")) {
    for (const place of [0, 0.5, 1]) {
      const file = filesBelow(data).find((path) => basename(path) === name) ?? "";
      flipByte(file, Math.floor((readFileSync(file).length - 1) * place));
      const opened = await open(changes);
      expect([name, opened.embedded, opened.unsaved]).toEqual([name, 3, null]);
      expect((await findings(opened, QUESTION))[0]?.[0]).toBe(ANSWER);
    }
  }
  expect((await open(changes)).embedded).toBe(0);
});

test.each(KINDS)("a missing or cut file of an index of %s has it built anew", async (_, changes) => {
  const { open, data } = indexedFolder(FILES);
  await open(changes);
  const names = filesBelow(data).map((file) => basename(file));
  for (const damage of [rmSync, (file: string) => truncateSync(file, 10), (file: string) => truncateSync(file, 0)]) {
    for (const name of names) {
      damage(filesBelow(data).find((path) => basename(path) === name) ?? "");
      expect([name, (await open(changes)).embedded]).toEqual([name, 3]);
    }
  }
});

test("a flipped byte anywhere in the manifest neither stops a start nor changes an answer", async () => {
  const { open, data } = indexedFolder(FILES);
  const { folder } = await open();
  const manifest = join(folder, "manifest.json");
  const length = readFileSync(manifest).length;
  for (let position = 0; position < length; position += 23) {
    flipByte(manifest, position);
    const opened = await open();
    expect((await findings(opened, QUESTION))[0]?.[0]).toBe(ANSWER);
    expect(opened.index.size).toBe(2);
  }
  expect(filesBelow(data).filter((file) => file.endsWith("documents.json"))).toHaveLength(1);
});

test("intact files that do not load, of another version of the program, have the index built anew", async () => {
  const { open } = indexedFolder(FILES);
  const { folder, fingerprint } = await open();
  const documents = join(folder, fingerprint, "documents.json");
  const manifest = join(folder, "manifest.json");
  const hash = await hashFile(documents);
  writeFileSync(documents, "[]");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(hash, await hashFile(documents)));
  expect(await open()).toMatchObject({ embedded: 3, unsaved: null });
});

test("what a killed builder left is swept away by the next", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open();
  const left = join(folder, "m1abc-0123456789ab");
  mkdirSync(left);
  writeFileSync(join(left, "documents.json"), "[");
  writeFileSync(join(folder, "manifest.json.4711"), "{");
  rmSync(join(folder, "manifest.json"));
  const { fingerprint } = await open();
  expect(filesBelow(folder).every((file) => file.includes(fingerprint) || file.endsWith("manifest.json"))).toBe(true);
  expect(existsSync(left)).toBe(false);
});
