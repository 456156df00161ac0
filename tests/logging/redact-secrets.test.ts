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
