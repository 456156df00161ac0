import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../../src/terminal/read-lines.ts";
import { inputOf } from "../support/streams.ts";

async function linesOf(maxLength: number, ...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(inputOf(...chunks), maxLength)) lines.push(line);
  return lines;
}

test.each([
  ["no line break at the end", "one\ntwo", ["one", "two"]],
  ["a line break at the end", "one\ntwo\n", ["one", "two"]],
  ["CRLF", "one\r\ntwo\r\n", ["one", "two"]],
  ["a byte order mark", "\uFEFFone\n", ["one"]],
  ["empty lines", "\n\none\n\n", ["", "", "one", ""]],
  ["line separators within a line", "a\u2028b\u2029c\u0085d", ["a\u2028b\u2029c\u0085d"]],
  ["nothing", "", []],
])("readLines reads %s", async (_, text, expected) => {
  expect(await linesOf(100, text)).toEqual(expected);
});

test("readLines reads the same lines however the bytes are cut into chunks", async () => {
  const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n\uFEFF]/gu, "ż"));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = Buffer.from(`${lines.join("\r\n")}\r\n`);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(await linesOf(1000, ...chunks)).toEqual(lines);
    }),
  );
});

test("readLines cuts a line at the most it may hold and reads the next one whole", async () => {
  expect(await linesOf(4, "123456", "789\nab", "cd\r\n")).toEqual(["1234", "abcd"]);
});

test("readLines shows invalid bytes, and a character cut off at the end, as U+FFFD", async () => {
  expect(await linesOf(100, new Uint8Array([0x61, 0xff, 0x0a, 0x62, 0xc5]))).toEqual(["a\uFFFD", "b\uFFFD"]);
});
