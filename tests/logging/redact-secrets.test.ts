import fc from "fast-check";
import { expect, test } from "vitest";
import { redactSecrets } from "../../src/logging/redact-secrets.ts";

const SECRET = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw-_";
const TOKEN = `110201543:${SECRET}`;

test.each([
  [
    "in an address",
    `POST https://api.telegram.org/bot${TOKEN}/getMe`,
    "POST https://api.telegram.org/bot[redacted]/getMe",
  ],
  ["in a file's address", `/file/bot${TOKEN}/photos/1.jpg`, "/file/bot[redacted]/photos/1.jpg"],
  ["in an address that is escaped", `/bot110201543%3A${SECRET}/getMe`, "/bot[redacted]/getMe"],
  ["short, in an address", "http://127.0.0.1:80/bot1:a/getMe", "http://127.0.0.1:80/bot[redacted]/getMe"],
  ["alone", `token ${TOKEN}, refused`, "token [redacted], refused"],
  ["alone and escaped", `token 110201543%3a${SECRET}`, "token [redacted]"],
  ["more than once", `${TOKEN} /bot${TOKEN}/`, "[redacted] /bot[redacted]/"],
  ["right after another", `${TOKEN}${TOKEN}`, "[redacted][redacted]"],
  ["after what looks like an address", `bot1:${TOKEN}`, "bot1:[redacted]"],
  ["after an escape", `"\\u0000${TOKEN}"`, '"\\u0000[redacted]"'],
  ["after an escape that ends in a letter", `"\\u00ab${TOKEN}"`, '"\\u00ab[redacted]"'],
  ["after what looks like an escape", `\\u${TOKEN}`, "\\u1102[redacted]"],
])("redactSecrets takes out a token %s", (_, text, redacted) => {
  expect(redactSecrets(text)).toBe(redacted);
});

test("redactSecrets takes out the secrets named, whatever their form", () => {
  expect(redactSecrets("the token 1:a.b is refused; 1:a.b", ["", "1:a.b"])).toBe(
    "the token [redacted] is refused; [redacted]",
  );
});

test.each([
  "2026-11-22T18:30:00.000Z listening on 127.0.0.1:8080",
  '{"time":1763836200000,"chat":"-1001234567890","milliseconds":4.2}',
  "12345678:30 robots",
])("redactSecrets leaves %j as it is", (text) => {
  expect(redactSecrets(text)).toBe(text);
});

test("redactSecrets leaves no token wherever it stands", () => {
  const token = fc.stringMatching(/^[1-9]\d{7,9}:[A-Za-z0-9_-]{35}$/);
  fc.assert(
    fc.property(token, fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (secret, before, after) => {
      expect(redactSecrets(before + secret + after)).not.toContain(secret);
    }),
  );
});

test("redactSecrets takes a token's secret out of every line of JSON, which stays JSON", () => {
  const digits = fc.stringMatching(/^\d{0,12}$/);
  const around = fc.oneof(
    digits,
    fc.string({ unit: "binary" }),
    fc.constantFrom("\u0000", "\u0012", "%3A", ":", "bot"),
  );
  fc.assert(
    fc.property(fc.array(around), fc.array(around), (before, after) => {
      const line = redactSecrets(JSON.stringify({ text: [...before, TOKEN, ...after].join("") }));
      expect(line).not.toContain(SECRET);
      expect(() => JSON.parse(line)).not.toThrow();
    }),
  );
});

/** The least that several runs took, in milliseconds: what else the machine did meanwhile falls out. */
function timeToRedact(text: string): number {
  const runs = Array.from({ length: 15 }, () => {
    const started = performance.now();
    redactSecrets(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
}

test.each(["1", "bot1", "1:", "123456:a", "1%3A", "\\u0000", "bot", "-", "a1"])(
  "redactSecrets works in proportion to the length of a text made of %j",
  (piece) => {
    const text = (length: number) => piece.repeat(length / piece.length);
    const [size, factor] = [4_000, 8];
    timeToRedact(text(size));
    // In proportion it is the factor; were each character looked at for each other one, the factor's square.
    expect(timeToRedact(text(size * factor)) / timeToRedact(text(size))).toBeLessThan((factor * factor) / 2);
  },
);
