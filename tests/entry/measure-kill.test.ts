import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./entry-point.ts";

const main = fileURLToPath(new URL("../../dist-measure/tests/measure/main.js", import.meta.url));

test("measure kill kills the built bot in every mode, and nothing is lost", async () => {
  const { output } = await run(["kill", "--quick"], "", { main });
  const { what, figures } = JSON.parse(output) as { what: string; figures: { name: string; value: number }[] };
  expect(what).toBe("kill");
  // Of three kills one may be in the moment between an answer and its mark: that is for the whole run to judge.
  const held = figures.filter(({ name }) => /: (lost|out of order|kills after which)/.test(name));
  expect(held.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(figures.filter(({ name }) => name.endsWith(": updates")).map(({ value }) => value)).toEqual([60, 60]);
}, 120_000);
