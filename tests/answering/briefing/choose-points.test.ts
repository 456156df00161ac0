import { expect, test } from "vitest";
import { choosePoints } from "../../../src/answering/briefing/choose-points.ts";
import { rankBySalience, type SalientSentence } from "../../../src/answering/briefing/rank-by-salience.ts";
import { parseSource } from "../../../src/knowledge/parse-source.ts";

const sentence = (paragraph: number, salience: number, ...stems: string[]): SalientSentence => ({
  paragraph,
  sentence: 0,
  salience,
  stems: new Set(stems),
});

test("what repeats a point gives way to what adds to it", () => {
  const ranked = [
    sentence(0, 1, "summit", "samar"),
    sentence(1, 0.95, "summit", "samar"),
    sentence(2, 0.6, "trade", "grew"),
  ];
  expect(choosePoints(ranked).map(({ paragraph }) => paragraph)).toEqual([0, 2, 1]);
});

test("after five points only what is worth saying follows, and seven are the most", () => {
  const ranked = (salience: number) =>
    Array.from({ length: 12 }, (_, index) => sentence(index, index < 5 ? 1 : salience, `word${index}`));
  expect(choosePoints(ranked(0.2))).toHaveLength(5);
  expect(choosePoints(ranked(0.9))).toHaveLength(7);
});

test("nothing gives no points", () => {
  expect(choosePoints([])).toEqual([]);
});

const NOTE = `---
title: The harbour of Aktau
language: en
---

The harbour of Aktau shipped 5 million tonnes in 2024. It was built in 1963. What comes next?

Aktau's harbour is to be dredged, the ministry said in May. Ships wait outside.`;

test("a sentence that leans on the one before, or asks, comes after what the title and the text are about", () => {
  const source = parseSource("harbour.md", NOTE);
  const texts = rankBySalience(source).map(({ paragraph, sentence: position }) => {
    const { start = 0, end = 0 } = source.paragraphs[paragraph]?.sentences[position] ?? {};
    return source.text.slice(start, end);
  });
  expect(texts.slice(0, 2)).toEqual([
    "The harbour of Aktau shipped 5 million tonnes in 2024.",
    "Aktau's harbour is to be dredged, the ministry said in May.",
  ]);
  expect(texts.slice(-2).sort()).toEqual(["It was built in 1963.", "What comes next?"]);
});
