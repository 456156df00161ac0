import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { peerFigures } from "./peer-figures.ts";
import { sampleComparedSet } from "./sample-compared-set.ts";
import { writePeerReport } from "./write-peer-report.ts";

const facts = { date: "2026-11-25", machine: "a machine", commit: "abc1234" };

test("the report holds every figure, a table with the goals, and two charts a set", async () => {
  const folder = join(temporaryFolder(), "report");
  const figures = peerFigures(sampleComparedSet);
  await writePeerReport(folder, facts, [sampleComparedSet], figures);
  expect(await readdir(folder)).toEqual(["peers.json", "peers.md", "tiny-recall.svg", "tiny-time.svg"]);
  const read = (name: string) => readFile(join(folder, name), "utf8");
  expect(JSON.parse(await read("peers.json"))).toMatchObject({
    ...facts,
    details: [{ set: "tiny" }],
    tables: [{}],
    figures: [{}, {}, {}, {}],
  });
  expect(await read("peers.md")).toContain("| tiny: points of R@1 over Sound | -2.00 | above 0 | missed |");
  expect(await read("tiny-recall.svg")).toContain("× 0.75 (60.0 %)");
  expect(await read("tiny-time.svg")).toContain("× 0.25 (0.50 ms)");
});

test("no bar of a chart has a negative width, whether an engine is faster or slower than ours", async () => {
  const folder = temporaryFolder();
  await writePeerReport(folder, facts, [sampleComparedSet], []);
  const chart = await readFile(join(folder, "tiny-time.svg"), "utf8");
  const widths = [...chart.matchAll(/class="bar[^"]*"[^>]*width="([^"]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(5);
  expect(Math.min(...widths)).toBe(0);
  expect(Math.max(...widths)).toBeGreaterThan(100);
});
