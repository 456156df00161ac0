import { expect, test } from "vitest";
import { sampleAnswered } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { slowAnswerer } from "./slow-answerer.ts";

const inGroup = (options?: Parameters<ReturnType<typeof createBotInProcess>["telegram"]["group"]>[0]) => {
  const process = createBotInProcess();
  return { ...process, group: process.telegram.group(options), reader: process.telegram.person() };
};

test.each(["Who came to Astana?", "/vote", "/ask@other_bot Who came?", "@other_bot who came?"])(
  "in a group the bot keeps out of %s",
  async (text) => {
    const { group, reader, asked, exchange } = inGroup();
    expect(await exchange(reader, text, { group })).toEqual([]);
    expect(asked).toEqual([]);
  },
);

test.each([
  "/ask Who came to Astana?",
  "/ask@cited_answers_bot Who came to Astana?",
  "@cited_answers_bot Who came to Astana?",
  "@Cited_Answers_Bot, Who came to Astana?",
  "Who came to Astana? @cited_answers_bot",
])("in a group the bot answers when asked by %s, replying to the question", async (text) => {
  const { telegram, group, reader, asked, exchange } = inGroup();
  const [reply] = await exchange(reader, text, { group });
  expect(asked.map(({ question }) => question)).toEqual(["Who came to Astana?"]);
  expect(reply?.reply_to_message?.text).toBe(text);
  expect(telegram.calls("sendMessage")[0]?.params["reply_parameters"]).toMatchObject({
    allow_sending_without_reply: true,
  });
  expect(telegram.refusals()).toEqual([]);
});

test("in a group the bot answers a reply to its message, and no reply to somebody else's", async () => {
  const { telegram, group, reader, asked, exchange } = inGroup();
  const [answer] = await exchange(reader, "/ask Who came?", { group });
  if (answer === undefined) expect.fail("there was no answer");
  const other = telegram.person();
  expect(await exchange(other, "And when?", { group, replyTo: answer })).toHaveLength(1);
  const [remark] = telegram.said(group.chat.id, other);
  if (remark === undefined) expect.fail("nothing was said");
  expect(await exchange(reader, "Good question.", { group, replyTo: remark })).toEqual([]);
  expect(asked.map(({ question }) => question)).toEqual(["Who came?", "And when?"]);
});

test("in a group each person has a conversation of their own", async () => {
  const { telegram, group, reader, asked, exchange } = inGroup();
  await exchange(reader, "/ask Who came?", { group });
  await exchange(telegram.person(), "/ask Where?", { group });
  await exchange(reader, "/ask And when?", { group });
  expect(asked.map(({ history }) => history.turns.length)).toEqual([0, 0, 1]);
});

test("in a forum the bot types in the topic", async () => {
  const { telegram, exchange } = createBotInProcess({ answerQuestion: slowAnswerer });
  const group = telegram.group({ forum: true });
  const thread = group.addThread("Trade");
  await exchange(telegram.person(), "/ask Who came?", { group, thread });
  expect(telegram.calls("sendChatAction")[0]?.params["message_thread_id"]).toBe(thread);
  expect(telegram.refusals()).toEqual([]);
});

test("in a forum the bot answers in the topic, and a topic is a conversation", async () => {
  const { telegram, group, reader, asked, exchange } = inGroup({ forum: true });
  const [first, second] = [group.addThread("Trade"), group.addThread("Sanctions")];
  const [reply] = await exchange(reader, "/ask Who came?", { group, thread: first });
  await exchange(reader, "/ask Where?", { group, thread: second });
  expect(reply?.message_thread_id).toBe(first);
  expect(asked.map(({ history }) => history.turns.length)).toEqual([0, 0]);
  expect(telegram.refusals()).toEqual([]);
});

test("outside of a forum the id of a chain of replies is no topic", async () => {
  const { telegram, group, reader, repliesTo } = inGroup();
  const [reply] = await repliesTo(() =>
    reader.post(
      {
        text: "@cited_answers_bot Who came?",
        message_thread_id: 7,
        entities: [{ type: "mention", offset: 0, length: 18 }],
      },
      { group },
    ),
  );
  expect(reply?.text).toContain("Kallas");
  expect(telegram.refusals()).toEqual([]);
});

test("in a group a photo gets a line only when it is meant for the bot", async () => {
  const { group, reader, repliesTo } = inGroup();
  const photo = [{ file_id: "f", file_unique_id: "u", width: 1, height: 1 }];
  const mention = { type: "mention", offset: 0, length: 18 } as const;
  expect(await repliesTo(() => reader.post({ photo }, { group }))).toEqual([]);
  const addressed = { photo, caption: "@cited_answers_bot?", caption_entities: [mention] };
  expect(await repliesTo(() => reader.post(addressed, { group }))).toHaveLength(1);
});

test("a mention without a question is asked for one", async () => {
  const { group, reader, exchange } = inGroup();
  const [reply] = await exchange(reader, "@cited_answers_bot", { group });
  expect(reply?.text).toBe("Write a question, and I’ll look for the answer in the source.");
});

test("a command that names the bot and that it does not know gets a line", async () => {
  const { group, reader, exchange } = inGroup();
  const [reply] = await exchange(reader, "/vote@cited_answers_bot", { group });
  expect(reply?.text).toContain("no command /vote.");
});

test("the bot does not talk to bots", async () => {
  const { telegram, group, asked, handlePending } = inGroup();
  const from = { id: 77, is_bot: true, first_name: "Other" };
  const entities = [{ type: "mention", offset: 0, length: 18 } as const];
  telegram.send({
    message: { message_id: 5, date: 1, chat: group.chat, from, text: "@cited_answers_bot hi", entities },
  });
  await handlePending();
  expect(telegram.calls()).toEqual([]);
  expect(asked).toEqual([]);
});

test("in a group only the first part of a long answer replies to the question", async () => {
  const text = "The ministers talked about corridors. ".repeat(200).trim();
  const answer = () => sampleAnswered({ claims: [{ text, citations: [1] }] });
  const { telegram, exchange } = createBotInProcess({ answer });
  const replies = await exchange(telegram.person(), "/ask What did they say?", { group: telegram.group() });
  expect(replies.map((reply) => reply.reply_to_message !== undefined)).toEqual([true, false]);
});
