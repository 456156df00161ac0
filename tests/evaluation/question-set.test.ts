import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readQuestionSet } from "../../src/evaluation/question-set.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROW = { id: "1", lang: "pl", kind: "fact", turns: ["Kto?"], answerable: false, gold: null, quotes: [] };

function setOf(...lines: readonly string[]): string {
  const file = join(temporaryFolder(), "set.jsonl");
  writeFileSync(file, lines.join("\n"));
  return file;
}

test("a question set is its rows, blank lines left out", async () => {
  const file = setOf(JSON.stringify(ROW), "", JSON.stringify({ ...ROW, id: "2" }), "");
  expect(await readQuestionSet(file)).toEqual([
    { ...ROW, forbidden: [] },
    { ...ROW, id: "2", forbidden: [] },
  ]);
});

test.each([
  ["that is not JSON", '{"id": "2",', " is not JSON: "],
  ["without its fields", '{"id": "2"}', ": ✖ Invalid"],
])("a row %s is an error that names the file and the line", async (_, row, fault) => {
  const file = setOf(JSON.stringify(ROW), "", row);
  await expect(readQuestionSet(file)).rejects.toThrow(`${file}, line 3${fault}`);
});
