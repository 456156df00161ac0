import fc from "fast-check";
import { expect, test } from "vitest";
import { recentValues } from "../../src/text/recent-values.ts";

test("recent values are those of the function, however few are kept", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (keys, limit) => {
      const lengthOf = recentValues(limit, (key) => key.length);
      expect(keys.map(lengthOf)).toEqual(keys.map((key) => key.length));
    }),
  );
});

test("recent values are worked out once while they are asked for", () => {
  const asked: string[] = [];
  const upper = recentValues(2, (key) => {
    asked.push(key);
    return key.toUpperCase();
  });
  for (const key of ["a", "b", "a", "c", "a", "d", "e", "a"]) upper(key);
  expect(asked).toEqual(["a", "b", "c", "d", "e"]);
});

test("recent values that were not asked for again are forgotten", () => {
  const asked: string[] = [];
  const same = recentValues(1, (key) => {
    asked.push(key);
    return key;
  });
  for (const key of ["a", "b", "c", "a"]) same(key);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
