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

test("a report of figures alone is enough, also of one that came to nothing", async () => {
  const folder = temporaryFolder();
  const text = JSON.stringify({ machine: "a machine", figures: [{ name: "a", value: Number.NaN, goal: null }] });
  writeFileSync(join(folder, "scale.json"), text);
  expect(await readLastReport(folder, "scale")).toMatchObject({ tables: [], figures: [{ value: Number.NaN }] });
});

test("a check that was not run has no report, and a file that is none is named", async () => {
  const folder = temporaryFolder();
  expect(await readLastReport(folder, "peers")).toBeNull();
  writeFileSync(join(folder, "peers.json"), "[]");
  await expect(readLastReport(folder, "peers")).rejects.toThrow("peers.json is no report of a check");
});
