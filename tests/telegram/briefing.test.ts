import { expect, test } from "vitest";
import { createQuestionAnswerer } from "../../src/answering/answer-question.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { openShippedAnswering } from "../support/shipped-answering.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { buttonsOf, dataOf } from "./buttons-of.ts";

const MORE = { pl: "Więcej o [1]", en: "More on [1]", ru: "Подробнее о [1]", kk: "[1] туралы толығырақ" };
const TITLE = { pl: "Kazachstan i Unia", en: "Kazakhstan and the Union" };

async function setUp() {
  const { documents, retriever } = await openShippedAnswering();
  const answerQuestion = createQuestionAnswerer({ retriever, threshold: 0.3, proved: [] });
  return createBotInProcess({ documents, answerQuestion });
}

test.each(LANGUAGES)(
  "/briefing gives five to seven cited points, and more on each of them: %s",
  async (languageCode) => {
    const { telegram, exchange, repliesTo } = await setUp();
    const reader = telegram.person({ languageCode });
    const [briefing] = await exchange(reader, "/briefing");
    if (briefing === undefined) throw new Error("no briefing");
    const points = (briefing.text ?? "").split("\n\n").filter((block) => block.startsWith("• "));
    expect(points.length).toBeGreaterThanOrEqual(5);
    expect(points.map((point) => /\[(\d+)\]$/.exec(point)?.[1])).toEqual(points.map((_, index) => `${index + 1}`));
    const folded = briefing.entities?.find(({ type }) => type === "expandable_blockquote");
    expect(briefing.text?.slice(folded?.offset)).toMatch(/^\[1\] /);

    const label = MORE[languageCode];
    const [more] = await repliesTo(() => {
      reader.press(briefing, dataOf(briefing, label));
      return briefing;
    });
    expect(more?.text?.startsWith(`${label}\n\n`)).toBe(true);
    expect(more?.text).toMatch(new RegExp(`\\[${points.length + 1}\\]`));
    expect(more?.text).not.toContain(points[0]?.slice(2, 60));
    expect(telegram.refusals()).toEqual([]);
  },
);

test("each point has its passage beside it, and the briefing its verdict", async () => {
  const { telegram, exchange } = await setUp();
  const [briefing] = await exchange(telegram.person({ languageCode: "en" }), "/briefing");
  const rows = briefing?.reply_markup?.inline_keyboard ?? [];
  expect(rows.at(-1)?.map(({ text }) => text)).toEqual(["👍", "👎"]);
  for (const [index, row] of rows.slice(0, -1).entries()) {
    expect(row.map(({ text }) => text)).toEqual([
      expect.stringMatching(new RegExp(`^\\[${index + 1}\\] ¶\\d`)),
      `More on [${index + 1}]`,
    ]);
  }
});

test.each(["pl", "en"] as const)("of several sources one is chosen, the latest first: %s", async (languageCode) => {
  const older = { ...sampleDocument(), id: "older", published: "2024-01-01", translations: [] };
  const { telegram, exchange, repliesTo } = createBotInProcess({ documents: [older, sampleDocument()] });
  const reader = telegram.person({ languageCode });
  const [offer] = await exchange(reader, "/briefing");
  if (offer === undefined) throw new Error("nothing was offered");
  expect(buttonsOf(offer).map(({ text }) => text)).toEqual([TITLE[languageCode], TITLE.pl]);
  const [briefing] = await repliesTo(() => {
    reader.press(offer, buttonsOf(offer)[0]?.data ?? "");
    return offer;
  });
  expect(briefing?.text?.startsWith(`${TITLE[languageCode]}\n\n• `)).toBe(true);
});

test("the button under /start briefs, and goes on as a conversation", async () => {
  const { telegram, exchange, repliesTo } = await setUp();
  const reader = telegram.person({ languageCode: "en" });
  const [greeting] = await exchange(reader, "/start");
  if (greeting === undefined) throw new Error("no greeting");
  const [briefing] = await repliesTo(() => {
    reader.press(greeting, dataOf(greeting, "The main points"));
    return greeting;
  });
  expect(briefing?.text).toContain("• ");
  const [more] = await exchange(reader, "Tell me more");
  expect(more?.text).toMatch(/\[\d+\]/);
});

test("buttons of a source that is gone or has changed are told so", async () => {
  const { telegram, exchange } = await setUp();
  const [briefing] = await exchange(telegram.person({ languageCode: "en" }), "/briefing");
  const after = createBotInProcess({ documents: [sampleDocument()] });
  const reader = after.telegram.person({ languageCode: "en" });
  const [other] = await after.exchange(reader, "/start");
  if (other === undefined) throw new Error("no greeting");
  reader.press(other, dataOf(briefing, MORE.en));
  reader.press(other, "briefing:AAAAAAAA");
  await after.handlePending();
  expect(after.telegram.calls("answerCallbackQuery").map(({ params }) => params["text"])).toEqual([
    "The source has changed since this answer. Please ask again.",
    "This button no longer works.",
  ]);
});

test("without a source there is nothing to brief on", async () => {
  const { telegram, exchange } = createBotInProcess({ documents: [] });
  const [reply] = await exchange(telegram.person({ languageCode: "en" }), "/briefing");
  expect(reply?.text).toBe("There is no source to answer from yet.");
});
