import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";

const SOURCE_LINE = { pl: "Pytaj po polsku", en: "Ask in English", ru: "Спрашивайте по-русски", kk: "Қазақша" };
const HELP_LINE = { pl: "słowo w słowo", en: "word for word", ru: "слово в слово", kk: "сөзбе-сөз" };
const SOURCES_LINE = {
  pl: "Język oryginału: polski",
  en: "original: Polish",
  ru: "оригинала: польский",
  kk: "тілі: поляк тілі",
};
const NEW_LINE = { pl: "Zaczynamy od nowa", en: "Let’s start over", ru: "Начинаем заново", kk: "жаңадан бастадық" };
const EMPTY_ASK = { pl: "zaraz po /ask", en: "right after /ask", ru: "сразу после /ask", kk: "/ask пәрменінен кейін" };
const UNKNOWN = {
  pl: "Nie ma polecenia /vote",
  en: "no command /vote",
  ru: "Команды /vote нет",
  kk: "/vote деген пәрмен жоқ",
};
const NOT_TEXT = { pl: "tylko tekst", en: "only read text", ru: "только текст", kk: "тек мәтінді" };
const TOO_LONG = { pl: "za długie", en: "too long", ru: "слишком длинный", kk: "тым ұзын" };
const LONG_WORDS = {
  pl: "Kiedy się to odbyło? ",
  en: "When did this happen? ",
  ru: "Когда это было? ",
  kk: "Бұл қашан болды? ",
};

const PHOTO = [{ file_id: "f", file_unique_id: "u", width: 1, height: 1 }];

test.each(LANGUAGES)("/start says what the bot answers from, in %s", async (languageCode) => {
  const { telegram, exchange } = createBotInProcess();
  const [reply, ...others] = await exchange(telegram.person({ languageCode }), "/start");
  expect(others).toEqual([]);
  expect(reply?.text).toContain(languageCode === "en" ? "• Kazakhstan and the Union" : "• Kazachstan i Unia");
  expect(reply?.text).toContain(SOURCE_LINE[languageCode]);
  expect(telegram.refusals()).toEqual([]);
});

test.each(LANGUAGES)("/help says how to ask and lists the commands, in %s", async (languageCode) => {
  const { telegram, exchange } = createBotInProcess();
  const [reply] = await exchange(telegram.person({ languageCode }), "/help");
  expect(reply?.text).toContain(HELP_LINE[languageCode]);
  expect(reply?.text).toMatch(/\/start .*\n\/briefing .*\n\/help .*\n\/sources .*\n\/new .*\n\/stop /);
  expect(reply?.text).not.toContain("/quit");
});

test("/help says in a group how to be heard there", async () => {
  const { telegram, exchange } = createBotInProcess();
  const [reply] = await exchange(telegram.person(), "/help", { group: telegram.group() });
  expect(reply?.text).toContain("@cited_answers_bot");
});

test.each(LANGUAGES)("/sources gives each source with origin and languages, in %s", async (languageCode) => {
  const { telegram, exchange } = createBotInProcess();
  const [reply] = await exchange(telegram.person({ languageCode }), "/sources");
  expect(reply?.text).toContain("A. Author, The Review, ");
  expect(reply?.text).toContain("https://example.org/relations");
  expect(reply?.text).toContain(SOURCES_LINE[languageCode]);
});

test("/sources says so when there are none", async () => {
  const { telegram, exchange } = createBotInProcess({ documents: [] });
  const [reply] = await exchange(telegram.person({ languageCode: "en" }), "/sources");
  expect(reply?.text).toBe("There is no source to answer from yet.");
});

test.each(LANGUAGES)("/new forgets the conversation, in %s", async (languageCode) => {
  const { telegram, store, asked, exchange } = createBotInProcess({
    answer: () => sampleAnswered({ language: languageCode }),
  });
  const reader = telegram.person({ languageCode });
  await exchange(reader, "Who came?");
  const [reply] = await exchange(reader, "/new");
  await exchange(reader, "And when?");
  expect(reply?.text).toContain(NEW_LINE[languageCode]);
  expect(store.calls).toContainEqual(["clear", String(reader.user.id)]);
  expect(asked.map(({ history }) => history.turns.length)).toEqual([0, 0]);
});

test("a question is answered with its citations folded, in one call where it is quick", async () => {
  const { telegram, asked, exchange } = createBotInProcess();
  const [reply] = await exchange(telegram.person(), "  Who came to Astana?  ");
  expect(asked.map(({ question }) => question)).toEqual(["Who came to Astana?"]);
  expect(reply?.text).toMatch(/^Kallas travelled to Astana\. \[1\]\n\n\[1\] /);
  expect(reply?.entities?.map(({ type }) => type)).toContain("expandable_blockquote");
  expect(telegram.calls().map(({ method }) => method)).toEqual(["sendMessage"]);
  expect(telegram.calls("sendMessage")[0]?.params["link_preview_options"]).toEqual({ is_disabled: true });
  expect(telegram.refusals()).toEqual([]);
});

test("a follow-up continues the reader's own conversation only", async () => {
  const { telegram, asked, exchange } = createBotInProcess();
  const [first, second] = [telegram.person(), telegram.person()];
  await exchange(first, "Who came?");
  await exchange(second, "Where?");
  await exchange(first, "And when?");
  expect(asked.map(({ history }) => history.turns.map((turn) => turn.asked))).toEqual([[], [], ["Who came?"]]);
});

test("a refusal is sent without sources", async () => {
  const { telegram, exchange } = createBotInProcess({ answer: () => sampleDeclined({ reason: "off-topic" }) });
  const [reply] = await exchange(telegram.person(), "Who won the match?");
  expect(reply?.text).toBe("This question goes beyond the topic of the source.");
  expect(reply?.entities).toBeUndefined();
});

test("an answer longer than a message comes in parts, in order", async () => {
  const text = "The ministers talked about corridors. ".repeat(300).trim();
  const { telegram, exchange } = createBotInProcess({
    answer: () => sampleAnswered({ claims: [{ text, citations: [1] }] }),
  });
  const replies = await exchange(telegram.person(), "What did they talk about?");
  expect(replies.length).toBe(3);
  expect(replies[0]?.text?.startsWith("The ministers")).toBe(true);
  expect(replies[2]?.text).toContain("[1] “Kazachstan i Unia”");
  expect(telegram.refusals()).toEqual([]);
});

test("commands speak the language of the conversation rather than that of the reader's Telegram", async () => {
  const { telegram, exchange } = createBotInProcess({ answer: () => sampleAnswered({ language: "kk" }) });
  const reader = telegram.person({ languageCode: "en" });
  await exchange(reader, "Кім келді?");
  const [reply] = await exchange(reader, "/help");
  expect(reply?.text).toContain(HELP_LINE.kk);
});

test.each([
  ["pl-PL", HELP_LINE.pl],
  ["RU", HELP_LINE.ru],
  ["de", HELP_LINE.en],
  [undefined, HELP_LINE.en],
])("commands speak to a reader whose Telegram is in %s", async (languageCode, line) => {
  const { telegram, exchange } = createBotInProcess();
  const person = telegram.person(languageCode === undefined ? {} : { languageCode });
  const [reply] = await exchange(person, "/help");
  expect(reply?.text).toContain(line);
});

test.each(LANGUAGES)("a question beyond the limit gets a clear line in its own language, %s", async (language) => {
  const { telegram, asked, exchange } = createBotInProcess();
  const question = LONG_WORDS[language].repeat(70);
  const [reply] = await exchange(telegram.person({ languageCode: "en" }), question);
  expect(reply?.text).toContain(TOO_LONG[language]);
  expect(reply?.text).toMatch(/1[\s,.\u00a0\u202f]?000 /);
  expect(asked).toEqual([]);
});

test.each(LANGUAGES)("/ask without a question says how it is used, in %s", async (languageCode) => {
  const { telegram, asked, exchange } = createBotInProcess();
  const [reply] = await exchange(telegram.person({ languageCode }), "/ask");
  expect(reply?.text).toContain(EMPTY_ASK[languageCode]);
  expect(asked).toEqual([]);
});

test.each(LANGUAGES)("an unknown command is named, in %s", async (languageCode) => {
  const { telegram, exchange } = createBotInProcess();
  const [reply] = await exchange(telegram.person({ languageCode }), "/vote now");
  expect(reply?.text).toContain(UNKNOWN[languageCode]);
});

test.each(LANGUAGES)("a photo gets one friendly line, in %s", async (languageCode) => {
  const { telegram, repliesTo } = createBotInProcess();
  const reader = telegram.person({ languageCode });
  const replies = await repliesTo(() => reader.post({ photo: PHOTO, caption: "What is this?" }));
  expect(replies.map(({ text }) => text)).toEqual([expect.stringContaining(NOT_TEXT[languageCode])]);
});

const file = { file_id: "f", file_unique_id: "u" };

test.each([
  ["voice message", { voice: { ...file, duration: 3 } }],
  ["file", { document: file }],
  ["sticker", { sticker: { ...file, type: "regular", width: 1, height: 1, is_animated: false, is_video: false } }],
  ["round video", { video_note: { ...file, length: 1, duration: 1 } }],
  ["place", { location: { latitude: 51, longitude: 71 } }],
  ["contact", { contact: { phone_number: "1", first_name: "A" } }],
  ["die", { dice: { emoji: "🎲", value: 3 } }],
] as const)("a %s is never silently ignored", async (_kind, fields) => {
  const { telegram, repliesTo } = createBotInProcess();
  const reader = telegram.person();
  expect(await repliesTo(() => reader.post(fields))).toHaveLength(1);
});

test("an album gets one line, not one a picture", async () => {
  const { telegram, repliesTo, handlePending } = createBotInProcess();
  const reader = telegram.person();
  const replies = await repliesTo(() => {
    reader.post({ photo: PHOTO, media_group_id: "7" });
    reader.post({ photo: PHOTO, media_group_id: "8" });
    return reader.post({ photo: PHOTO, media_group_id: "7" });
  });
  await handlePending();
  expect(replies).toHaveLength(2);
});

test("what Telegram tells of a chat gets no answer", async () => {
  const { telegram, repliesTo } = createBotInProcess();
  const reader = telegram.person();
  expect(
    await repliesTo(() => reader.post({ message_auto_delete_timer_changed: { message_auto_delete_time: 60 } })),
  ).toEqual([]);
});

test("a corrected command does nothing more", async () => {
  const { telegram, asked, repliesTo } = createBotInProcess();
  const reader = telegram.person();
  const command = reader.say("/hepl");
  await repliesTo(() => command);
  expect(await repliesTo(() => reader.edit(command, "/help"))).toEqual([]);
  expect(asked).toEqual([]);
});
