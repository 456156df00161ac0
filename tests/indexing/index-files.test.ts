import { existsSync, fstatSync, statSync } from "node:fs";
import { type FileHandle, open as openFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { documentText } from "../support/knowledge-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { filesBelow, indexedFolder } from "./open-test-index.ts";

/** Records the inode of each file that is flushed by its handle, and whether `before` held at that time. */
async function recordFlushes(before: () => boolean): Promise<Map<number, boolean>> {
  const handle = await openFile(join(temporaryFolder(), "probe"), "w");
  const prototype: FileHandle = Object.getPrototypeOf(handle);
  await handle.close();
  const flushed = new Map<number, boolean>();
  const { sync } = prototype;
  const spy = vi.spyOn(prototype, "sync").mockImplementation(async function (this: FileHandle) {
    flushed.set(fstatSync(this.fd).ino, before());
    await sync.call(this);
  });
  onTestFinished(() => spy.mockRestore());
  return flushed;
}

test.each([
  ["hnswlib", {}],
  ["the exact scan", { hnswlib: null }],
])("every file of an index of %s is on the disk before the manifest is", async (_, changes) => {
  const { open, data } = indexedFolder({ "a.md": documentText("en", "A sentence.") });
  const written = (): string[] => (existsSync(data) ? filesBelow(data).map((file) => basename(file)) : []);
  const flushed = await recordFlushes(() => written().every((name) => !name.startsWith("manifest.json")));
  await open(changes);
  const files = filesBelow(data).filter((file) => basename(file) !== "manifest.json");
  expect(files.length).toBeGreaterThanOrEqual(4);
  for (const file of files) expect([basename(file), flushed.get(statSync(file).ino)]).toEqual([basename(file), true]);
});
