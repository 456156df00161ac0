import fc from "fast-check";
import { expect, test } from "vitest";
import { knownDescription } from "../../src/telegram/known-description.ts";

test.each([
  ["Unauthorized", "Unauthorized"],
  ["Too Many Requests: retry after 7", "Too Many Requests"],
  ["Forbidden: bot was blocked by the user", "Forbidden: bot was blocked by the user"],
  ["Bad Request: can't parse entities: at byte offset 5", "Bad Request: can't parse"],
  ["Bad Request: what a reader wrote", "Bad Request"],
  ["what a reader wrote", null],
  [undefined, null],
  [{ text: "what a reader wrote" }, null],
])("knownDescription of %j is %j", (description, known) => {
  expect(knownDescription(description)).toBe(known);
});

test("knownDescription gives nothing that it was not written to give", () => {
  const known = fc.constantFrom("Bad Request: ", "Bad Request: message is too long", "Forbidden", "");
  fc.assert(
    fc.property(known, fc.string({ minLength: 1, unit: "binary" }), (begin, rest) => {
      const given = `${begin}\u0001${rest}`;
      expect(knownDescription(given) ?? "").not.toContain("\u0001");
    }),
  );
});
