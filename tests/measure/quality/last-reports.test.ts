import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type CheckReport, writeCheckReport } from "../check-report.ts";
import { readLastReport } from "./last-reports.ts";

test("a check's report is read as it was written", async () => {
  const folder = temporaryFolder();
  const report: CheckReport = {
    what: "ablations",
    date: "2026-11-25",
    machine: "a machine",
    commit: "abc1234",
    tables: [{ title: "a table", rows: [["a"], ["b"]], note: "a note" }],
    figures: [{ name: "a figure", value: 1, goal: { is: "at least", value: 1 } }],
  };
  await writeCheckReport(folder, "Parts", report);
  const { what, ...told } = report;
  expect(await readLastReport(folder, what)).toEqual(told);
});

test("a figure that came to nothing is read as such", async () => {
  const folder = temporaryFolder();
  const facts = { machine: "a machine", date: "2026-11-26", commit: "abc1234" };
  const figures = [{ name: "a", value: Number.NaN, goal: null }];
  writeFileSync(join(folder, "scale.json"), JSON.stringify({ ...facts, tables: [], figures }));
  expect(await readLastReport(folder, "scale")).toMatchObject({ figures: [{ value: Number.NaN }] });
});

test.each(["[]", "{", ""])("a file that is no report is named: %j", async (content) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "peers.json"), content);
  await expect(readLastReport(folder, "peers")).rejects.toThrow("peers.json is no report of a check");
});

test("a check that was not run has no report", async () => {
  expect(await readLastReport(temporaryFolder(), "peers")).toBeNull();
});
