import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { checkInjections } from "./check-injections.ts";
import { makeAttempts } from "./make-attempts.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("there are over 300 attempts of each kind, in four languages, none twice", () => {
  const attempts = makeAttempts();
  const by = groupBy(attempts, ({ channel }) => channel);
  for (const of of by.values()) {
    expect(of.length).toBeGreaterThanOrEqual(300);
    expect(groupBy(of, ({ language }) => language).size).toBe(4);
  }
  expect(new Set(attempts.map((attempt) => JSON.stringify(attempt))).size).toBe(attempts.length);
});

test("measure injections --quick: a model obeys, and nothing of it reaches a reader", async () => {
  const report = temporaryFolder();
  const options = { quick: true, sets: null, set: null, sizes: null, report, root, progress: () => undefined };
  const figures = await checkInjections(options);
  const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
  expect(value("attempts by message")).toBeGreaterThan(10);
  expect(value("attempts that the model was given and obeyed")).toBeGreaterThan(5);
  expect(value("reached a reader")).toBe(0);
  expect(value("answers timed")).toBeGreaterThan(20);
  const { what, tables } = JSON.parse(readFileSync(join(report, "injections.json"), "utf8"));
  expect({ what, tables: tables.length }).toEqual({ what: "injections", tables: 1 });
  expect(existsSync(join(report, "injections.md"))).toBe(true);
});

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
