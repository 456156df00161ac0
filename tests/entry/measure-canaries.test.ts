import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./entry-point.ts";

const main = fileURLToPath(new URL("../../dist-measure/tests/measure/main.js", import.meta.url));

test("measure canaries finds no secret and no reader's word where they must not be", async () => {
  const { output, status } = await run(["canaries", "--quick"], "", { main });
  const { figures } = JSON.parse(output) as { figures: { name: string; value: number; met: boolean }[] };
  expect(figures.filter(({ met }) => !met)).toEqual([]);
  const read = figures.find(({ name }) => name.startsWith("kilobytes of logs"));
  expect(read?.value).toBeGreaterThan(5);
  expect(status).toBe(0);
}, 120_000);
