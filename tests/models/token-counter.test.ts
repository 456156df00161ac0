import fc from "fast-check";
import { Tiktoken } from "js-tiktoken/lite";
import ranks from "js-tiktoken/ranks/o200k_base";
import { expect, test } from "vitest";
import { loadTokenCounter } from "../../src/models/token-counter.ts";
import { anyText } from "../text/any-text.ts";

test("counting piece by piece is counting the whole", async () => {
  const count = await loadTokenCounter();
  const encoder = new Tiktoken(ranks);
  const whole = (text: string) => encoder.encode(text, [], []).length;
  const article = fc.constantFrom(
    "Szczyt UE–Azja Centralna, który odbył się w Samarkandzie w dniach 3–4 kwietnia, może być kamieniem milowym.",
    "ЕО – Орталық Азия саммиті 3–4 сәуірде Самарқанда өтті.",
    '{"passage":1,"title":"«Казахстан»","text":"18 процентов"}\n',
  );
  fc.assert(
    fc.property(fc.oneof(anyText, article), (text) => {
      expect(count(text)).toBe(whole(text));
    }),
  );
});
