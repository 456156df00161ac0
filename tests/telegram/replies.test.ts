import { expect, test } from "vitest";
import { sampleAnswered, sampleCitation, translatedCitation } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";

const other = sampleCitation({ number: 2, start: 900, end: 930, quote: "Szczyt odbył się w Samarkandzie." });

function setUp() {
  const bot = createBotInProcess({
    answer: (question) =>
      sampleAnswered({
        question,
        claims: [
          { text: "Kallas travelled to Astana.", citations: [1] },
          { text: "The summit was in Samarkand.", citations: [2] },
        ],
        citations: [translatedCitation(), other],
      }),
  });
  return { ...bot, reader: bot.telegram.person({ languageCode: "en" }) };
}

test("a reply to an older answer goes on from that answer", async () => {
  const { exchange, asked, reader } = setUp();
  const [first] = await exchange(reader, "Who came?");
  await exchange(reader, "What of rare earths?");
  if (first === undefined) throw new Error("no answer");
  await exchange(reader, "And when?", { replyTo: first });
  expect(asked.at(-1)?.history.turns.map((turn) => turn.asked)).toEqual(["Who came?"]);
});

test("a reply to the latest answer, or to no answer, goes on as it stands", async () => {
  const { exchange, asked, reader } = setUp();
  const [help] = await exchange(reader, "/help");
  await exchange(reader, "Who came?");
  const [latest] = await exchange(reader, "What of rare earths?");
  for (const replyTo of [latest, help]) {
    if (replyTo === undefined) throw new Error("no answer");
    await exchange(reader, "And when?", { replyTo });
    expect(
      asked
        .at(-1)
        ?.history.turns.map((turn) => turn.asked)
        .slice(0, 2),
    ).toEqual(["Who came?", "What of rare earths?"]);
  }
});

test("a reply with a quote asks about the words quoted, and about the citations that they are of", async () => {
  const { exchange, asked, reader } = setUp();
  const [answer] = await exchange(reader, "Who came?");
  if (answer === undefined) throw new Error("no answer");
  await exchange(reader, "When was that?", { replyTo: answer, quote: "The summit was in Samarkand. [2]" });
  expect(asked.at(-1)?.history.turns).toMatchObject([
    { asked: "The summit was in Samarkand.", completed: false, citations: [{ number: 1 }, { number: 2 }] },
  ]);
  await exchange(reader, "When was that?", { replyTo: answer, quote: "Szczyt odbył się" });
  expect(asked.at(-1)?.history.turns).toMatchObject([
    { asked: "Szczyt odbył się", language: "pl", citations: [{ number: 2 }] },
  ]);
});

test("in a group one goes on from an answer that another was given", async () => {
  const { telegram, exchange, asked, reader } = setUp();
  const group = telegram.group();
  const [answer] = await exchange(reader, "/ask Who came?", { group });
  if (answer === undefined) throw new Error("no answer");
  await exchange(telegram.person(), "And when?", { group, replyTo: answer });
  expect(asked.at(-1)?.history.turns.map((turn) => turn.asked)).toEqual(["Who came?"]);
});

test("after /new a reply to an answer from before is a question like any other", async () => {
  const { exchange, asked, reader } = setUp();
  const [answer] = await exchange(reader, "Who came?");
  if (answer === undefined) throw new Error("no answer");
  await exchange(reader, "/new");
  await exchange(reader, "And when?", { replyTo: answer });
  expect(asked.at(-1)?.history.turns).toEqual([]);
});
