import fc from "fast-check";
import { expect, test } from "vitest";
import { addProducts, blockOf, vectorIn } from "../../../src/retrieval/vectors/vector-block.ts";
import { decodeBlocks, encodeBlock } from "../../../src/retrieval/vectors/vector-block-file.ts";

const DIMENSIONS = 5;
const component = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.float({ noNaN: true, min: -100, max: 100 }).filter((value) => value !== 0),
);
const row = fc.array(component, { minLength: DIMENSIONS, maxLength: DIMENSIONS });
const rows = fc.array(row, { maxLength: 300 });

test("a block holds its vectors, in memory and in a file beside others", () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const made = [first, second].map((some) => blockOf(some, DIMENSIONS));
      const bytes = Uint8Array.from(made.flatMap((block) => [...encodeBlock(block)].flatMap((part) => [...part])));
      const read = decodeBlocks(bytes.buffer, DIMENSIONS);
      for (const [position, wanted] of [first, second].entries()) {
        for (const block of [made[position], read?.[position]]) {
          expect(block?.size).toBe(wanted.length);
          if (block !== undefined) expect(wanted.map((_, vector) => vectorIn(block, vector))).toEqual(wanted);
        }
      }
    }),
  );
});

test("a block's products are those of the whole vectors", () => {
  fc.assert(
    fc.property(rows, row, (some, query) => {
      const products = new Float64Array(some.length);
      const asked = query.flatMap((factor, position) => (factor === 0 ? [] : [position]));
      addProducts(blockOf(some, DIMENSIONS), query, asked, products);
      const expected = some.map((vector) => vector.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0));
      expect([...products]).toEqual(expected.map((product) => product + 0));
    }),
  );
});

test("a file that ends within a block is none", () => {
  const whole = [...encodeBlock(blockOf([[1, 0, 2, 0, 3]], DIMENSIONS))].flatMap((part) => [...part]);
  for (let length = 1; length < whole.length; length += 1) {
    const cut = Uint8Array.from(whole.slice(0, length - (length % 4)));
    expect(decodeBlocks(cut.buffer, DIMENSIONS)?.length ?? null).toBe(cut.length === 0 ? 0 : null);
  }
});
