import fc from "fast-check";
import type { Answer } from "../../../src/answering/answer.ts";
import { answerButtons } from "../../../src/telegram/answer-buttons.ts";
import { briefingButtons } from "../../../src/telegram/briefing-buttons.ts";
import { renderAnswer, renderBriefing } from "../../../src/telegram/render-answer.ts";
import { createBotApi } from "../../support/bot-api/bot-api.ts";
import { sampleDocument } from "../../support/sample-document.ts";
import { arbitraryAnswered, arbitraryDeclined } from "../../telegram/arbitrary-answer.ts";
import type { Check } from "../check.ts";
import { lostText } from "./lost-text.ts";

const ANSWERS = { whole: 100_000, quick: 300 } as const;
/** The server keeps all calls, so each batch has one of its own. */
const BATCH = 1_000;
/** One in so many is shown as a briefing. */
const BRIEFINGS = 10;
const SEED = 20_261_127;
/** Failures that are told; the others are counted. */
const MOST_TOLD = 5;

const answers: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 9, arbitrary: arbitraryAnswered },
  { weight: 1, arbitrary: arbitraryDeclined },
);

interface Tally {
  answers: number;
  messages: number;
  longest: number;
  refused: number;
  lost: number;
  markersMissed: number;
}

/** Renders generated answers, sends them with their buttons to the strict Bot API, and looks for what is lost. */
export const checkRender: Check = async ({ quick, progress }) => {
  const goal = quick ? ANSWERS.quick : ANSWERS.whole;
  const tally: Tally = { answers: 0, messages: 0, longest: 0, refused: 0, lost: 0, markersMissed: 0 };
  let told = 0;
  const tell = (line: string): void => {
    told += 1;
    if (told <= MOST_TOLD) progress(line);
  };
  for (let batch = 0; tally.answers < goal; batch += 1) {
    const numRuns = Math.min(BATCH, goal - tally.answers);
    await sendBatch(fc.sample(answers, { numRuns, seed: SEED + batch }), tally, tell);
    if (batch % 10 === 9) progress(`${tally.answers} answers, ${tally.messages} messages`);
  }
  return [
    { name: "answers", value: tally.answers, goal: null },
    { name: "messages", value: tally.messages, goal: null },
    { name: "most messages of an answer", value: tally.longest, goal: null },
    { name: "messages refused", value: tally.refused, goal: { is: "at most", value: 0 } },
    { name: "pieces of text lost", value: tally.lost, goal: { is: "at most", value: 0 } },
    { name: "marks that miss their number", value: tally.markersMissed, goal: { is: "at most", value: 0 } },
  ];
};

async function sendBatch(batch: readonly Answer[], tally: Tally, tell: (line: string) => void): Promise<void> {
  const telegram = createBotApi();
  const { chat } = telegram.person().say("?");
  const documents = [sampleDocument()];
  for (const generated of batch) {
    const isBriefing = generated.outcome === "answered" && tally.answers % BRIEFINGS === 0;
    // A briefing continues nothing.
    const answer = isBriefing ? { ...generated, completed: false } : generated;
    const messages = isBriefing ? renderBriefing(answer) : renderAnswer(answer);
    const buttons = isBriefing ? briefingButtons(answer, documents, null) : answerButtons(answer, documents, null);
    for (const [index, { text, entities }] of messages.entries()) {
      const isLast = index === messages.length - 1;
      const params = { chat_id: chat.id, text, entities, ...(isLast && buttons ? { reply_markup: buttons } : {}) };
      await telegram.answer(
        { token: telegram.token, method: "sendMessage", params: JSON.parse(JSON.stringify(params)) },
        new AbortController().signal,
      );
      const marked = entities
        .filter(({ type }) => type === "bold")
        .map((bold) => text.slice(bold.offset, bold.offset + bold.length));
      // A briefing's heading is bold too, and may be cut.
      if (!isBriefing) tally.markersMissed += marked.filter((mark) => !/^\[\d+\]$/.test(mark)).length;
    }
    const lost = lostText(
      answer,
      messages.map(({ text }) => text),
    );
    for (const piece of lost) tell(`lost: ${JSON.stringify(piece).slice(0, 200)}`);
    tally.lost += lost.length;
    tally.answers += 1;
    tally.messages += messages.length;
    tally.longest = Math.max(tally.longest, messages.length);
  }
  for (const { problem, params } of telegram.refusals())
    tell(`refused: ${problem}: ${JSON.stringify(params).slice(0, 300)}`);
  tally.refused += telegram.refusals().length;
}
