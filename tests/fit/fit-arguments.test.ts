import { resolve } from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "../support/usage-error.ts";
import { readFitArguments } from "./fit-arguments.ts";

test("fit's arguments are a folder of sets, from where it is run, and whether to write", () => {
  expect(readFitArguments(["--sets", "sets"])).toEqual({ sets: resolve("sets"), write: false });
  expect(readFitArguments(["--write", "--sets=/sets"])).toEqual({ sets: "/sets", write: true });
});

test.each([[[]], [["--write"]], [["--sets"]], [["sets"]], [["--set", "sets"]]])("fit refuses %j", (given) => {
  expect(() => readFitArguments(given)).toThrow(UsageError);
});
