import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { requireSets } from "./require-sets.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { UsageError } from "./usage-error.ts";

test("sets that are not there are named before anything starts", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "poquad"));
  writeFileSync(join(folder, "poquad", "questions.jsonl"), "");
  expect(requireSets("peers", folder, ["poquad"])).toBe(folder);
  expect(() => requireSets("peers", folder, ["poquad", "kazqad", "squad2"])).toThrow(
    new UsageError(`peers needs --sets DIR, a folder with poquad, kazqad, squad2: ${folder} has no kazqad, no squad2`),
  );
  expect(() => requireSets("peers", null, ["poquad"])).toThrow("peers needs --sets DIR, a folder with poquad");
});
