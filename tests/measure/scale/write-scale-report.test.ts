import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { sampleMeasuredSize } from "./sample-measured-size.ts";
import { sizeFigures } from "./size-figures.ts";
import { writeScaleReport } from "./write-scale-report.ts";

const FACTS = { date: "2026-11-26", machine: "a machine", commit: "abc1234" };

test("the report holds every figure, a table with the goals, and a chart each of time, building and memory", async () => {
  const folder = join(temporaryFolder(), "report");
  const larger = { ...sampleMeasuredSize, build: { ...sampleMeasuredSize.build, paragraphs: 10_020, seconds: 50 } };
  await writeScaleReport(folder, FACTS, "tiny", [sampleMeasuredSize, larger], sizeFigures(sampleMeasuredSize));
  expect(await readdir(folder)).toEqual([
    "scale-memory.svg",
    "scale-question.svg",
    "scale-seconds.svg",
    "scale.json",
    "scale.md",
  ]);
  const read = (name: string) => readFile(join(folder, name), "utf8");
  expect(JSON.parse(await read("scale.json"))).toMatchObject({
    ...FACTS,
    details: [{ size: 1_000 }, {}],
    tables: [{ title: "tiny, recombined to size" }],
  });
  expect(await read("scale.md")).toContain("| 1000: ms a question, p95 | 12.00 | at most 10 | missed |");
  expect(await read("scale.md")).toContain("Where the store is `exact` it is the exact scan itself");
  const chart = await read("scale-seconds.svg");
  expect(chart).toContain("one changed document");
  expect(chart).not.toMatch(/NaN|Infinity/);
});
