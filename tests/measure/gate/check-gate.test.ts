import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { checkGate } from "./check-gate.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("measure gate --quick makes claims of every kind from the article, and none with a fabricated quote passes", async () => {
  const report = temporaryFolder();
  const told: string[] = [];
  const options = { quick: true, sets: null, set: null, sizes: null, report, root };
  const figures = await checkGate({ ...options, progress: (line) => told.push(line) });
  const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
  expect(value("true claims made by rule")).toBeGreaterThan(15);
  expect(value("corrupted claims")).toBeGreaterThan(100);
  expect(value("fabricated quotes accepted")).toBe(0);
  expect(value("corrupted numbers, years and names caught, %")).toBeGreaterThanOrEqual(95);
  expect(value("true claims dropped, %")).toBeLessThanOrEqual(3);
  expect(told.join("\n")).toContain("citation in range");
  const { what, details } = JSON.parse(readFileSync(join(report, "gate.json"), "utf8"));
  expect(what).toBe("gate");
  expect(Array.isArray(details)).toBe(true);
  expect(existsSync(join(report, "gate.md"))).toBe(true);
});
