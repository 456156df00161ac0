import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { refusal } from "../support/bot-api/faults.ts";
import type { Person, Place } from "../support/bot-api/person.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { buttonsOf } from "./buttons-of.ts";

const answerWith = (text: string) => sampleAnswered({ claims: [{ text, citations: [1] }] });
/** Long enough for two messages. */
const LONG = answerWith("A sentence. ".repeat(400));

function setUp(answers: Readonly<Record<string, ReturnType<typeof answerWith>>> = {}) {
  const bot = createBotInProcess({ answer: (question) => answers[question] ?? answerWith(`About: ${question}`) });
  const reader = bot.telegram.person({ languageCode: "en" });
  const askAs = async (person: Person, text: string, place?: Place): Promise<Message> => {
    await bot.exchange(person, text, place);
    const said = bot.telegram.said((place?.group?.chat ?? { id: person.user.id }).id, person).at(-1);
    if (said === undefined) throw new Error("nothing was said");
    return said;
  };
  const correct = async (question: Message, text: string): Promise<readonly Message[]> => {
    reader.edit(question, text);
    await bot.handlePending();
    return bot.telegram.sent(question.chat.id);
  };
  return { ...bot, reader, askAs, ask: (text: string, place?: Place) => askAs(reader, text, place), correct };
}

test("a corrected question is answered in the place of the first answer", async () => {
  const { telegram, ask, correct } = setUp();
  const question = await ask("Who caem?");
  const [before] = telegram.sent(question.chat.id);
  const [after, ...more] = await correct(question, "Who came?");
  expect(more).toEqual([]);
  expect(after?.message_id).toBe(before?.message_id);
  expect(after?.text).toMatch(/^About: Who came\? \[1\]/);
  expect(buttonsOf(after).map(({ text }) => text)).toContain("👍");
  expect(telegram.refusals()).toEqual([]);
});

test("what follows knows the correction and not what it took the place of", async () => {
  const { ask, asked, correct } = setUp();
  await ask("Before?");
  const question = await ask("Who caem?");
  await correct(question, "Who came?");
  expect(asked.at(-1)?.history.turns.map((turn) => turn.asked)).toEqual(["Before?"]);
  await ask("And when?");
  expect(asked.at(-1)?.history.turns.map((turn) => turn.asked)).toEqual(["Before?", "Who came?"]);
});

test("an older question that is corrected is understood as it stood then", async () => {
  const { ask, asked, correct } = setUp();
  const first = await ask("Who caem?");
  await ask("Later?");
  await correct(first, "Who came?");
  expect(asked.at(-1)?.history.turns).toEqual([]);
});

test("a longer answer goes on in another message, a shorter one takes its place, and both can be corrected again", async () => {
  const { telegram, ask, correct } = setUp({ "Long?": LONG });
  const question = await ask("Short?");
  const [short] = telegram.sent(question.chat.id);
  const longer = await correct(question, "Long?");
  expect(longer.length).toBeGreaterThan(1);
  expect(longer[0]?.message_id).toBe(short?.message_id);
  expect(longer.map((message) => buttonsOf(message).length > 0)).toEqual([...longer.slice(1).map(() => false), true]);
  const [again, ...more] = await correct(question, "Short again?");
  expect(again).toMatchObject({ message_id: short?.message_id, text: expect.stringContaining("Short again?") });
  expect(more).toEqual([]);
  expect(telegram.refusals()).toEqual([]);
});

test("a message that Telegram tells of without a change of its text is not answered again", async () => {
  const { ask, asked, correct } = setUp();
  const question = await ask("Who came?");
  await correct(question, "Who came?");
  expect(asked).toHaveLength(1);
});

test.each(["message to edit not found", "message can't be edited"])(
  "where the answer is out of reach (%s) the correction is answered in reply",
  async (description) => {
    const { telegram, ask, correct } = setUp();
    const question = await ask("Who caem?");
    telegram.failNext("editMessageText", refusal(400, `Bad Request: ${description}`));
    const sent = await correct(question, "Who came?");
    expect(sent).toHaveLength(2);
    expect(sent[1]?.reply_to_message?.message_id).toBe(question.message_id);
  },
);

test("what was no question before is answered in reply", async () => {
  const { ask, correct } = setUp();
  const command = await ask("/hepl");
  const sent = await correct(command, "Who came?");
  expect(sent.at(-1)).toMatchObject({ reply_to_message: { message_id: command.message_id } });
  expect(sent.at(-1)?.text).toContain("Who came?");
});

test.each(["/ask Who caem?", "@cited_answers_bot Who caem?"])("in a group too: %s", async (text) => {
  const { telegram, ask, correct } = setUp();
  const group = telegram.group();
  const question = await ask(text, { group });
  const sent = await correct(question, text.replace("caem", "came"));
  expect(sent).toHaveLength(1);
  expect(sent[0]?.text).toContain("Who came?");
  expect(telegram.refusals()).toEqual([]);
});
