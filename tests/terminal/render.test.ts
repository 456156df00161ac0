import { expect, test } from "vitest";
import { type Palette, PLAIN } from "../../src/terminal/palette.ts";
import { renderAnswer, renderText } from "../../src/terminal/render.ts";
import { sampleAnswered, sampleCitation, sampleDeclined, translatedCitation } from "../support/sample-answers.ts";

const plain = { palette: PLAIN, columns: null };
const labelling: Palette = {
  strong: (text) => `<b>${text}</b>`,
  faint: (text) => `<i>${text}</i>`,
  marker: (text) => `<m>${text}</m>`,
  warning: (text) => `<w>${text}</w>`,
};

test("renderAnswer sets the citations below the answer, the translation marked", () => {
  const answer = sampleAnswered({
    claims: [{ text: "Kallas travelled to Astana.", citations: [1, 2] }],
    citations: [translatedCitation(), sampleCitation({ number: 2, paragraph: 4, quote: "Inne zdanie." })],
  });
  expect(renderAnswer(answer, plain)).toEqual([
    "Kallas travelled to Astana. [1][2]",
    "",
    "[1] ¶3 · Kazachstan i Unia",
    "    original: Kallas udała się do Astany.",
    "    translation: Kallas travelled to Astana.",
    "",
    "[2] ¶4 · Kazachstan i Unia",
    "    Inne zdanie.",
  ]);
});

test("renderAnswer says how a follow-up was understood, what is left out and what else to ask", () => {
  const answer = sampleAnswered({
    completed: true,
    question: "Who came? When?",
    reason: "partly-covered",
    missing: ["the weather"],
    dropped: 2,
    citations: [],
    suggestions: ["Where was the summit?"],
  });
  expect(renderAnswer(answer, plain)).toEqual([
    "Understood as: Who came? When?",
    "",
    "Kallas travelled to Astana. [1]",
    "The source says nothing about “the weather”, though.",
    "2 statements were left out because the source does not support them.",
    "",
    "You can ask:",
    "  • Where was the summit?",
  ]);
});

test("renderAnswer of a refusal gives the reason, the nearest passage and what can be asked", () => {
  const answer = sampleDeclined({
    missing: ["GDP"],
    nearest: { title: "Kazakhstan and the EU", paragraph: 4 },
    suggestions: ["Who came to Astana?"],
  });
  expect(renderAnswer(answer, plain)).toEqual([
    "The source says nothing about “GDP”.",
    "The nearest passage: “Kazakhstan and the EU”, paragraph 4.",
    "",
    "You can ask:",
    "  • Who came to Astana?",
  ]);
});

test("renderAnswer sets off sentences, markers and refusals", () => {
  const options = { palette: labelling, columns: null };
  const [answered] = renderAnswer(sampleAnswered(), options);
  expect(answered).toBe("<b>Kallas travelled to Astana.</b> <m>[1]</m>");
  expect(renderAnswer(sampleDeclined(), options)).toEqual(["<w>The source does not answer this question.</w>"]);
});

test("renderAnswer breaks lines to the terminal's width, quotes with their indent", () => {
  const lines = renderAnswer(sampleAnswered(), { palette: PLAIN, columns: 24 });
  expect(lines).toEqual([
    "Kallas travelled to",
    "Astana. [1]",
    "",
    "[1] ¶3 · Kazachstan i",
    "Unia",
    "    original: Kallas",
    "    udała się do Astany.",
    "    translation: Kallas",
    "    travelled to Astana.",
  ]);
});

test("renderAnswer breaks no word at the terminal's edge, whatever it says", () => {
  const suggestions = ["Where did the ministers of five countries meet?"];
  const answers = [
    sampleAnswered({ completed: true, question: "Who came to Astana in the end?", suggestions }),
    sampleDeclined({ missing: ["GDP"], nearest: { title: "Kazakhstan and the EU", paragraph: 4 }, suggestions }),
  ];
  for (const answer of answers) {
    const lines = renderAnswer(answer, { palette: PLAIN, columns: 24 });
    expect(lines.filter((line) => line.length > 24)).toEqual([]);
    expect(lines.slice(-3)).toEqual(["  • Where did the", "    ministers of five", "    countries meet?"]);
  }
});

test("renderAnswer lets neither the reader's words nor the source's steer the terminal", () => {
  const hostile = "\u001b[2J\u202Etext\nnext";
  const citation = translatedCitation({ title: hostile, quote: hostile });
  const lines = [
    ...renderAnswer(
      sampleDeclined({ missing: [hostile], suggestions: [hostile], completed: true, question: hostile }),
      plain,
    ),
    ...renderAnswer(sampleAnswered({ claims: [{ text: hostile, citations: [1] }], citations: [citation] }), plain),
  ];
  expect(lines.filter((line) => line.includes("text next"))).toHaveLength(6);
  expect(lines.filter((line) => /[\p{Cc}\u202E]/u.test(line))).toEqual([]);
});

test("renderText keeps the text's own lines and breaks the long ones", () => {
  expect(renderText("one two three\n\nfour", { columns: 8 })).toEqual(["one two", "three", "", "four"]);
});
