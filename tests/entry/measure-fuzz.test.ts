import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./entry-point.ts";

const main = fileURLToPath(new URL("../../dist-measure/tests/measure/main.js", import.meta.url));

test("measure fuzz sends the built bot what no bot is sent, and it lives", async () => {
  const { output, status } = await run(["fuzz", "--quick"], "", { main });
  const { figures } = JSON.parse(output) as { figures: { name: string; value: number; met: boolean }[] };
  expect(figures.filter(({ met }) => !met)).toEqual([]);
  expect(status).toBe(0);
}, 120_000);
