import fc from "fast-check";
import { expect, test } from "vitest";
import { InvertedIndexBuilder } from "../../src/indexing/inverted-index-builder.ts";
import { decodeLanguageIndex, encodeLanguageIndex } from "../../src/indexing/inverted-index-file.ts";
import { InvertedIndex } from "../../src/retrieval/lexical/inverted-index.ts";

const unit = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 0xffff_ffff }), fc.integer({ min: 1, max: 300 })), { maxLength: 9 })
  .map((entries) => new Map(entries));

test("a language's index is the same after it was encoded and decoded, wherever its bytes begin", () => {
  fc.assert(
    fc.property(fc.array(unit), fc.nat(7), (units, offset) => {
      const builder = new InvertedIndexBuilder();
      for (const features of units) builder.add(features);
      const index = {
        inverted: new InvertedIndex(builder.finish()),
        ordinals: Uint32Array.from(units, (_, position) => position * 3),
      };
      const encoded = encodeLanguageIndex(index);
      const elsewhere = new Uint8Array(offset + encoded.length + 3);
      elsewhere.set(encoded, offset);
      const decoded = decodeLanguageIndex(elsewhere.subarray(offset, offset + encoded.length));
      expect(decoded.inverted.arrays).toEqual(index.inverted.arrays);
      expect(decoded.ordinals).toEqual(index.ordinals);
    }),
  );
});
