import { expect, test } from "vitest";
import { floorOf } from "../../../src/evaluation/measures/floor-of.ts";

test.each([
  [{ part: 40, whole: 40 }, 0.956],
  [{ part: 20, whole: 40 }, 0.352],
  [{ part: 0, whole: 40 }, -0.044],
  [{ part: 2000, whole: 4000 }, 0.485],
])("the floor of %j is the share less half its interval: %d", (recorded, floor) => {
  expect(floorOf(recorded)).toBeCloseTo(floor, 3);
});
