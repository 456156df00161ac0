import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./entry-point.ts";

const main = fileURLToPath(new URL("../../dist-measure/tests/measure/main.js", import.meta.url));

interface Outcome {
  readonly what: string;
  readonly figures: readonly { readonly name: string; readonly value: number; readonly goal: unknown }[];
}

test("measure latency asks the built bot and has every question answered; a short run promises nothing of time", async () => {
  const { output, status } = await run(["latency", "--quick"], "", { main });
  const { what, figures } = JSON.parse(output) as Outcome;
  const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
  expect({ what, status }).toEqual({ what: "latency", status: 0 });
  expect(value("sustained, answered")).toBe(1);
  expect(value("one at a time, median ms")).toBeGreaterThan(0);
  expect(figures.filter(({ goal }) => goal !== null).map(({ name }) => name)).toEqual(["sustained, answered"]);
}, 60_000);
