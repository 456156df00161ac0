import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { setAside } from "../../src/storage/set-aside.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("setAside renames a file and the log and index that belong to it", () => {
  const file = join(temporaryFolder(), "conversations.db");
  for (const end of ["", "-wal", "-shm"]) writeFileSync(file + end, `content${end}`);
  const name = setAside(file);
  expect(["", "-wal", "-shm"].map((end) => readFileSync(name + end, "utf8"))).toEqual([
    "content",
    "content-wal",
    "content-shm",
  ]);
  expect(basename(name)).toMatch(/^conversations\.db\.damaged-\d{8}T\d{9}Z$/);
});

test("setAside overwrites nothing however often it is called", () => {
  const folder = temporaryFolder();
  const file = join(folder, "conversations.db");
  for (let count = 0; count < 20; count++) {
    writeFileSync(file, `${count}`);
    setAside(file);
  }
  const kept = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), "utf8")));
  expect(kept.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
});
