import { expect, test } from "vitest";
import { markdownTable } from "../../src/evaluation/markdown-table.ts";
import { plainTable } from "../../src/evaluation/plain-table.ts";
import { measureGroups } from "../../src/evaluation/set-report.ts";
import { setTable } from "../../src/evaluation/set-table.ts";
import { SAMPLE_RECORDS, sampleRecord } from "./sample-records.ts";

test("the table has a row for each figure that there is", () => {
  const rows = new Map(setTable(measureGroups(SAMPLE_RECORDS, 0.25)).map(([name = "", ...cells]) => [name, cells]));
  expect(rows.get("")).toEqual(["all"]);
  expect(rows.get("paragraphs: R@5")).toEqual(["66.7 % (20.8–93.9) of 3"]);
  expect(rows.get("paragraphs: MRR")).toEqual(["0.500"]);
  expect(rows.get("answerable or near misses, paragraph given: F1 (best F1)")).toEqual(["0.667 (1.000)"]);
  expect(rows.get("milliseconds: p50 / p95 / p99")).toEqual(["2.0 / 4.0 / 4.0"]);
  expect([...rows.keys()].filter((name) => name.startsWith("follow-ups"))).toHaveLength(2);
});

test("the table leaves out what nothing was asked about", () => {
  const names = setTable(measureGroups([sampleRecord()], 0.25)).map(([name]) => name);
  for (const absent of ["out of scope", "near misses: ", "follow-ups", "unanswerable", "answerable or"]) {
    expect(names.filter((name) => name?.includes(absent))).toEqual([]);
  }
});

const ROWS = [
  ["", "en", "all"],
  ["one", "1 %", "100 %"],
  ["three", "–", "a|b"],
];

test("a plain table has its columns aligned", () => {
  expect(plainTable(ROWS)).toBe(["        en    all", "one    1 %  100 %", "three    –    a|b"].join("\n"));
});

test("a Markdown table has a head, and no cell ends early", () => {
  expect(markdownTable(ROWS)).toBe(
    ["|  | en | all |", "|---|--:|--:|", "| one | 1 % | 100 % |", "| three | – | a\\|b |"].join("\n"),
  );
});
