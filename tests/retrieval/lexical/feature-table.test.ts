import fc from "fast-check";
import { expect, test } from "vitest";
import { FeatureTable } from "../../../src/retrieval/lexical/feature-table.ts";

/** Many alike in their low bits, which choose the slot. */
const feature = fc.oneof(
  fc.integer({ min: 0, max: 0xffff_ffff }),
  fc.nat(40).map((high) => (high * 0x10000) >>> 0),
);

test("a table gives ids as a Map of features in the order of their coming would", () => {
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 3_000 }), fc.array(feature), (added, asked) => {
      const ids = new Map<number, number>();
      const table = new FeatureTable();
      for (const one of added) {
        if (!ids.has(one)) ids.set(one, ids.size);
        expect(table.add(one)).toBe(ids.get(one));
      }
      expect(table.size).toBe(ids.size);
      expect([...table.features]).toEqual([...ids.keys()]);
      for (const one of [...added, ...asked]) expect(table.find(one)).toBe(ids.get(one) ?? -1);
    }),
    { numRuns: 50 },
  );
});

test("a table of given features finds each, and takes more", () => {
  fc.assert(
    fc.property(fc.uniqueArray(feature), (features) => {
      const given = Uint32Array.from(features);
      const table = new FeatureTable(given);
      features.forEach((one, id) => {
        expect(table.find(one)).toBe(id);
      });
      const next = table.add(12_345);
      expect(table.find(12_345)).toBe(next);
      expect([...given]).toEqual(features);
    }),
  );
});
