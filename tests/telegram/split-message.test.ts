import fc from "fast-check";
import { expect, test } from "vitest";
import { type FormattedText, joinTexts, plainText, styled } from "../../src/telegram/formatted-text.ts";
import { MESSAGE_LIMITS } from "../../src/telegram/message-limits.ts";
import { splitMessage } from "../../src/telegram/split-message.ts";
import { checkEntities } from "../support/bot-api/entity-rules.ts";
import { checkText } from "../support/bot-api/text-rules.ts";
import { formattedProse } from "./arbitrary-text.ts";

const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const smallLimits = fc.record({ length: fc.integer({ min: 24, max: 200 }), entities: fc.integer({ min: 3, max: 8 }) });

/** Where each part stands in the whole; fails where something visible is lost or out of order. */
function locate(whole: FormattedText, parts: readonly FormattedText[]): number[] {
  let cursor = 0;
  const starts = parts.map(({ text }) => {
    const start = whole.text.indexOf(text, cursor);
    if (start === -1 || VISIBLE.test(whole.text.slice(cursor, start))) expect.fail(`part lost or moved: ${text}`);
    cursor = start + text.length;
    return start;
  });
  expect(whole.text.slice(cursor)).not.toMatch(VISIBLE);
  return starts;
}

const stylesAt = ({ entities }: FormattedText, at: number): string[] =>
  entities
    .filter(({ offset, length }) => offset <= at && at < offset + length)
    .map(({ type }) => type)
    .toSorted();

test("splitMessage makes parts that Telegram accepts, within the limits", () => {
  fc.assert(
    fc.property(formattedProse(40), smallLimits, (message, limits) => {
      for (const { text, entities } of splitMessage(message, limits)) {
        checkText(text);
        checkEntities(text, entities);
        expect(text.length).toBeLessThanOrEqual(limits.length);
        expect(entities.length).toBeLessThanOrEqual(limits.entities);
      }
    }),
    { numRuns: 400 },
  );
});

test("splitMessage loses nothing that can be seen, and keeps the order", () => {
  fc.assert(
    fc.property(formattedProse(40), smallLimits, (message, limits) => {
      locate(message, splitMessage(message, limits));
    }),
    { numRuns: 400 },
  );
});

test("splitMessage keeps the style of every character", () => {
  fc.assert(
    fc.property(formattedProse(20), smallLimits, (message, limits) => {
      const parts = splitMessage(message, limits);
      const starts = locate(message, parts);
      const changed = parts.flatMap((part, index) =>
        [...part.text.matchAll(/\S/g)].flatMap(({ index: at }) => {
          const before = stylesAt(message, (starts[index] ?? 0) + at).join();
          return before === stylesAt(part, at).join() ? [] : [{ index, at, before }];
        }),
      );
      expect(changed).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("splitMessage never cuts a grapheme that fits", () => {
  fc.assert(
    fc.property(formattedProse(8), smallLimits, (message, limits) => {
      const borders = new Set(
        [...GRAPHEMES.segment(message.text)].map(({ index }) => index).concat(message.text.length),
      );
      const parts = splitMessage(message, limits);
      const cuts = locate(message, parts).flatMap((start, index) => [start, start + (parts[index]?.text.length ?? 0)]);
      expect(cuts.filter((cut) => !borders.has(cut))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test("splitMessage leaves a text alone that fits", () => {
  const message = joinTexts([styled("bold", "[1]"), " „Kazachstan”"]);
  expect(splitMessage(message)).toEqual([message]);
});

test("splitMessage takes a text of exactly the limit in one part", () => {
  expect(splitMessage(plainText("x".repeat(MESSAGE_LIMITS.length)))).toHaveLength(1);
  expect(splitMessage(plainText("x".repeat(MESSAGE_LIMITS.length + 1)))).toHaveLength(2);
});

test.each([
  [
    "at a blank line in the second half",
    "Raz dwa trzy.\n\nCztery pięć. Sześć siedem",
    ["Raz dwa trzy.", "Cztery pięć. Sześć siedem"],
  ],
  [
    "at a sentence's end rather than at a later word",
    "To jest zdanie. A to już drugie",
    ["To jest zdanie.", "A to już drugie"],
  ],
  ["not after an abbreviation", "Mówił o tym ds. partnerstw komisarz", ["Mówił o tym ds. partnerstw", "komisarz"]],
  ["after the markers of a sentence", "To jest zdanie. [1][2] A to drugie", ["To jest zdanie. [1][2]", "A to drugie"]],
  ["between words where no sentence ends", "jeden dwa trzy cztery pięć sześć", ["jeden dwa trzy cztery pięć", "sześć"]],
  ["between graphemes where no word ends", "🇰🇿".repeat(8), ["🇰🇿".repeat(6), "🇰🇿".repeat(2)]],
  ["as late as it can", "x".repeat(30), ["x".repeat(26), "xxxx"]],
  ["not between a character and its modifier", `${"x".repeat(24)}👍🏽yy`, ["x".repeat(24), "👍🏽yy"]],
  ["not between white space and a mark on it", `${"x".repeat(20)} yyyy \u0301zzz`, ["x".repeat(20), "yyyy \u0301zzz"]],
])("splitMessage cuts %s", (_where, text, parts) => {
  const limits = { length: 26, entities: 60 };
  expect(splitMessage(plainText(text), limits).map((part) => part.text)).toEqual(parts);
});

test("splitMessage keeps a sentence whole that just fits", () => {
  const text = "Pierwsze zdanie jest tu. Drugie zdanie.";
  const limits = { length: 24, entities: 60 };
  expect(splitMessage(plainText(text), limits).map((part) => part.text)).toEqual([
    "Pierwsze zdanie jest tu.",
    "Drugie zdanie.",
  ]);
});

test("splitMessage cuts a grapheme longer than a message between code points", () => {
  const message = plainText(`e${"\u0301".repeat(5000)}`);
  const parts = splitMessage(message);
  expect(parts.map((part) => part.text).join("")).toBe(message.text);
});

test("splitMessage goes on with a quote in the next part", () => {
  const quote = styled("expandable_blockquote", "Zdanie pierwsze. Zdanie drugie.");
  const parts = splitMessage(quote, { length: 20, entities: 60 });
  expect(parts.map(({ text, entities }) => [text, entities])).toEqual([
    ["Zdanie pierwsze.", [{ type: "expandable_blockquote", offset: 0, length: 16 }]],
    ["Zdanie drugie.", [{ type: "expandable_blockquote", offset: 0, length: 14 }]],
  ]);
});

test("splitMessage begins a part before an entity too many", () => {
  const marks = Array.from({ length: 100 }, (_, index) => styled("bold", `[${index}]`));
  const parts = splitMessage(joinTexts(marks, " "));
  expect(parts.map(({ entities }) => entities.length)).toEqual([60, 40]);
});

test("splitMessage makes nothing of what nobody sees", () => {
  expect(splitMessage(plainText(" \n\u200b\u2060 "))).toEqual([]);
});

test("splitMessage makes one message of whatever length in good time", () => {
  const text = "Zdanie o szczycie w Samarkandzie. ".repeat(3000);
  const parts = splitMessage(plainText(text));
  expect(parts.every((part) => part.text.endsWith("."))).toBe(true);
});

test("splitMessage leaves white space at an entity's edges outside of it", () => {
  const message = { text: "a  b c", entities: [{ type: "bold", offset: 1, length: 4 } as const] };
  expect(splitMessage(message)[0]?.entities).toEqual([{ type: "bold", offset: 3, length: 1 }]);
});
