import { resolve } from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "../support/usage-error.ts";
import { readMeasureArguments } from "./measure-arguments.ts";

const known = ["gate", "peers"];

test("measure's arguments are a check by name and its options, folders from where it is run", () => {
  expect(readMeasureArguments(["peers"], known)).toEqual({
    what: "peers",
    quick: false,
    sets: null,
    set: null,
    sizes: null,
    report: null,
  });
  expect(
    readMeasureArguments(["--quick", "gate", "--sets", "sets", "--set=a", "--sizes", "5,70", "--report=/out"], known),
  ).toEqual({
    what: "gate",
    quick: true,
    sets: resolve("sets"),
    set: "a",
    sizes: [5, 70],
    report: "/out",
  });
});

test.each([
  [[], "one of gate, peers, not nothing"],
  [["speed"], "one of gate, peers, not speed"],
  [["gate", "peers"], "one of gate, peers, not gate peers"],
  [["peers", "--seed", "1"], "--seed"],
  [["peers", "--sizes", "10,many"], "numbers of paragraphs"],
  [["peers", "--sizes", "0"], "numbers of paragraphs"],
  [["peers", "--sets"], "--sets"],
])("measure refuses %j and says what would be right", (given, message) => {
  expect(() => readMeasureArguments(given, known)).toThrow(UsageError);
  expect(() => readMeasureArguments(given, known)).toThrow(message);
});
