import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ABLATIONS } from "./ablations.ts";

const without = fileURLToPath(new URL("./without", import.meta.url));
const replaced = ABLATIONS.flatMap((ablation) => Object.entries(ablation.replaced));

async function exportsOf(path: string): Promise<string[]> {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return Object.keys((await import(/* @vite-ignore */ file)) as object).toSorted();
}

test.each(replaced)("%s and what replaces it (%s) export the same", async (module, replacement) => {
  expect(await exportsOf(`./without/${replacement}.ts`)).toEqual(await exportsOf(`../../../src/${module}.ts`));
});

test("every replacement is used, and every part has a name of its own", () => {
  const used = replaced.map(([, replacement]) => `${replacement}.ts`);
  expect(new Set(used)).toEqual(new Set(readdirSync(without)));
  expect(new Set(ABLATIONS.map(({ part }) => part)).size).toBe(ABLATIONS.length);
});
