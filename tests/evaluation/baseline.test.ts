import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBaseline, writeBaseline } from "../../src/evaluation/baseline.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a baseline is read as it was written, a line for each measure", async () => {
  const folder = temporaryFolder();
  const baseline = new Map([
    ["facts: right quote", { part: 9, whole: 10 }],
    ["noisy: right quote", { part: 3, whole: 5 }],
  ]);
  const file = await writeBaseline(folder, baseline);
  expect(await readBaseline(folder)).toEqual(baseline);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(5);
});

test("questions without a baseline have an empty one", async () => {
  expect((await readBaseline(temporaryFolder())).size).toBe(0);
});

test.each(["{", '{"facts": 0.9}', '{"facts": {"part": 1, "whole": 0}}'])(
  "a baseline of %s is refused",
  async (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "baseline.json"), text);
    await expect(readBaseline(folder)).rejects.toThrow("baseline.json: no baseline can be read");
  },
);
