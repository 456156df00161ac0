import { expect, test } from "vitest";
import { shareOf } from "../../../src/evaluation/measures/share.ts";
import { poolShares } from "./pool-shares.ts";

test("shares are pooled by what was counted, and those of nothing add nothing", () => {
  const of = (good: number, whole: number) => shareOf(Array.from({ length: whole }).fill(0), (_) => good-- > 0);
  expect(poolShares([of(1, 2), null, of(7, 8)])).toEqual(of(8, 10));
  expect(poolShares([null])).toBeNull();
});
