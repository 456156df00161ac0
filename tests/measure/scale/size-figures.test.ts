import { expect, test } from "vitest";
import { isMet, missed } from "../check.ts";
import { sampleMeasuredSize } from "./sample-measured-size.ts";
import { sizeFigures } from "./size-figures.ts";

const called = (size: number, name: string) =>
  sizeFigures({ ...sampleMeasuredSize, size }).find((figure) => figure.name === `${size}: ${name}`);

test("a figure has the goal of its size", () => {
  expect(called(1_000, "ms a question, p95")?.goal).toEqual({ is: "at most", value: 10 });
  expect(called(1_001, "ms a question, p95")?.goal).toEqual({ is: "at most", value: 30 });
  expect(called(100_001, "ms a question, p95")?.goal).toBeNull();
});

test("only the goals of the size that are missed are told as missed", () => {
  const names = missed(sizeFigures(sampleMeasuredSize)).map(({ name }) => name);
  expect(names).toEqual(["1000: ms a question, p95"]);
});

test("an exact scan is not held to itself", () => {
  const { build } = sampleMeasuredSize;
  const figures = sizeFigures({ ...sampleMeasuredSize, build: { ...build, store: "exact" } });
  const below = figures.filter(({ name }) => name.includes("less than"));
  expect(below.map(({ goal }) => goal)).toEqual([null, null]);
});

test("recall below the exact scan is told in points, with a stretch goal", () => {
  const name = "points of gold R@50 that the vectors find less than the exact scan, stretch";
  const figure = called(1_000, name);
  expect(figure?.value).toBeCloseTo(0.5);
  expect(figure && isMet(figure)).toBe(false);
});
