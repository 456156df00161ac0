import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./entry-point.ts";

const main = fileURLToPath(new URL("../../dist-measure/tests/measure/main.js", import.meta.url));

test("measure pages weighs the pages of the built bot; a short run promises nothing of time", async () => {
  const { output, status } = await run(["pages", "--quick"], "", { main });
  const { what, figures } = JSON.parse(output);
  expect({ what, status }).toEqual({ what: "pages", status: 0 });
  const goals = figures.filter(({ goal }: { goal: unknown }) => goal !== null);
  expect(goals.map(({ name, met }: { name: string; met: boolean }) => [name, met])).toEqual([
    ["bytes of the largest page", true],
    ["resources asked for beside the page", true],
  ]);
});
