import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { questionId } from "../../src/telegram/question-buttons.ts";
import { buttonsOf, dataOf } from "../telegram/buttons-of.ts";
import { markersIn } from "./markers.ts";
import { startTelegramBot } from "./telegram-bot.ts";

/** What is said and expected in two languages. */
const SAID = {
  pl: {
    title: "Kazachstan i Unia Europejska po szczycie w Samarkandzie",
    hello: "Dzień dobry!",
    greeting: "Odpowiadam na pytania",
    thankYou: "Ok, dziękuję",
    welcome: "Proszę bardzo!",
    points: "Najważniejsze punkty",
    more: "Więcej o [1]",
    who: "Z kim Kaja Kallas spotkała się w Astanie?",
    whoAnswer: "Tokajewem",
    linked: "Co odkryli kazachscy geolodzy?",
    linkedAnswer: "20 mln ton",
    off: "Jaka jest stolica Australii?",
    offTopic: "To pytanie wykracza poza temat źródła.",
    near: "Ile ropy Kazachstan sprzedaje Chinom?",
    nearest: "Najbliżej tematu",
    vague: "Co?",
    tooVague: "Nie wiem, o co dokładnie chodzi",
    partly: "Kiedy odbył się szczyt w Samarkandzie i ile kosztował gaz?",
    follow: "A kiedy?",
    understood: "Rozumiem pytanie tak: ",
    alone: "Nie, to osobne pytanie",
    sanctions: "Ile kazachskich firm trafiło na unijną listę sankcyjną?",
    sanctionsAnswer: "dwie kazachskie firmy",
    quoted: "Jozefem Síkelą",
    corrected: "Czy Kazachstan nałoży na Rosję własne sankcje?",
    correctedAnswer: "nie nałoży na Rosję własnych sankcji",
    afresh: "Zaczynamy od nowa. O co chcesz zapytać?",
    notText: "Rozumiem tylko tekst. Napisz, proszę, swoje pytanie.",
    tooLong: "za długie",
    thanks: "Dziękuję za ocenę.",
    nothingToStop: "Nie piszę teraz żadnej odpowiedzi.",
  },
  en: {
    title: "Kazakhstan and the European Union after the Samarkand summit",
    hello: "Hi there",
    greeting: "I answer questions",
    thankYou: "Great, thank you!",
    welcome: "You’re welcome!",
    points: "The main points",
    more: "More on [1]",
    who: "Who did Kaja Kallas meet in Astana?",
    whoAnswer: "Tokayev",
    linked: "What did Kazakh geologists discover?",
    linkedAnswer: "20 million tonnes",
    off: "What is the capital of Australia?",
    offTopic: "This question goes beyond the topic of the source.",
    near: "How much oil does Kazakhstan sell to China?",
    nearest: "The nearest passage",
    vague: "What?",
    tooVague: "I can’t tell what you are asking about",
    partly: "When was the Samarkand summit and how much did gas cost?",
    follow: "And when?",
    understood: "Understood as: ",
    alone: "No, I meant it on its own",
    sanctions: "How many Kazakh companies did the EU put under sanctions?",
    sanctionsAnswer: "two Kazakh companies",
    quoted: "Jozef Síkela",
    corrected: "Will Kazakhstan impose its own sanctions on Russia?",
    correctedAnswer: "will not impose sanctions of its own",
    afresh: "Let’s start over. What would you like to ask?",
    notText: "I can only read text. Please write your question.",
    tooLong: "too long",
    thanks: "Thank you for telling me.",
    nothingToStop: "No answer is being written right now.",
  },
} as const;
const CASES = Object.entries(SAID).map(([language, said]) => ({ language, said }));

const folded = ({ text = "", entities = [] }: Message): string => {
  const block = entities.find(({ type }) => type === "expandable_blockquote");
  return block === undefined ? "" : text.slice(block.offset, block.offset + block.length);
};
const questionsUnder = (message: Message): string[] =>
  buttonsOf(message)
    .map(({ text }) => text)
    .filter((text) => text.endsWith("?"));

test.each(CASES)(
  "a first visit: commands, greeting, briefing, link, language: $language",
  async ({ language, said }) => {
    const { server, pressForMessage, press, refusals, stop } = await startTelegramBot();
    const reader = server.person({ languageCode: language });
    await server.waitForCall("setMyShortDescription", ({ params }) => params["language_code"] === "kk");
    expect(server.commands(language)?.map(({ command }) => command)).toEqual([
      "start",
      "briefing",
      "help",
      "sources",
      "new",
      "stop",
      "language",
      "privacy",
      "export",
      "delete",
      "ask",
    ]);

    const greeting = await server.exchange(reader, "/start");
    expect(greeting.text?.startsWith(said.greeting)).toBe(true);
    expect(greeting.text).toContain(said.title);
    expect(questionsUnder(greeting)).toHaveLength(3);

    const briefing = await pressForMessage(reader, greeting, dataOf(greeting, said.points));
    const points = (briefing.text ?? "").split("\n\n").filter((line) => line.startsWith("• "));
    expect(points.length).toBeGreaterThanOrEqual(5);
    expect(points.every((point) => /\[\d+\]$/.test(point))).toBe(true);
    const more = await pressForMessage(reader, briefing, dataOf(briefing, said.more));
    expect(more.text?.startsWith(`${said.more}\n\n`)).toBe(true);
    expect(Math.min(...markersIn(more.text?.slice(said.more.length)))).toBe(points.length + 1);

    const linked = await server.exchange(reader, `/start q_${questionId(said.linked)}`);
    expect(linked.text?.startsWith(`${said.linked}\n\n`)).toBe(true);
    expect(linked.text).toContain(said.linkedAnswer);

    expect((await server.exchange(reader, said.hello)).text).toBe(greeting.text);
    expect((await server.exchange(reader, said.thankYou)).text).toContain(said.welcome);
    const offer = await server.exchange(reader, "/language");
    expect(await press(reader, offer, dataOf(offer, "Қазақша"))).toBe("Енді қазақша сөйлеймін.");
    expect((await server.exchange(reader, "/help")).text).toContain("Тек дереккөз бойынша");
    expect((await server.exchange(reader, said.who)).text).toContain(said.whoAnswer);
    expect(refusals()).toEqual([]);
    await stop();
  },
);

test.each(CASES)("an answer, its passages and suggestions, and refusals: $language", async ({ language, said }) => {
  const { server, pressForMessage, edited, press, refusals, stop } = await startTelegramBot();
  const reader = server.person({ languageCode: language });
  const answer = await server.exchange(reader, said.who);
  expect(answer.text).toMatch(/^[^[]+ \[1\]/);
  expect(folded(answer)).toContain("¶ 3");
  const citation = buttonsOf(answer).find(({ text }) => text === "[1] ¶3");
  const passage = await pressForMessage(reader, answer, citation?.data ?? "");
  expect(passage.entities?.filter(({ type }) => type === "bold")).toHaveLength(1);
  expect(buttonsOf(passage).map(({ text }) => text)).toEqual(["◀ ¶2", "¶4 ▶"]);
  const turned = await edited(passage, () => reader.press(passage, dataOf(passage, "¶4 ▶")));
  expect(turned.text).toContain("¶ 4");
  expect(await press(reader, answer, "feedback:good")).toBe(said.thanks);

  const suggestions = questionsUnder(answer);
  expect(suggestions).toHaveLength(3);
  for (const suggestion of suggestions) {
    const next = await pressForMessage(reader, answer, dataOf(answer, suggestion));
    expect(next.text?.startsWith(`${suggestion}\n\n`)).toBe(true);
    expect(folded(next)).not.toBe("");
    expect(questionsUnder(next)).not.toContain(suggestion);
  }

  const off = await server.exchange(reader, said.off);
  expect(off.text).toBe(said.offTopic);
  expect(questionsUnder(off)).toHaveLength(2);
  const near = await server.exchange(reader, said.near);
  expect(near.text).toContain(said.nearest);
  expect(near.text?.split("\n\n")).toHaveLength(2);
  expect((await server.exchange(reader, said.partly)).text).toMatch(/\[\d+\]\n\n/);
  await server.exchange(reader, "/new");
  expect((await server.exchange(reader, said.vague)).text).toContain(said.tooVague);
  for (const refusal of [off, near]) expect([folded(refusal), markersIn(refusal.text)]).toEqual(["", []]);
  expect(refusals()).toEqual([]);
  await stop();
});

test.each(CASES)("follow-ups, another topic, replies and quotes: $language", async ({ language, said }) => {
  const { server, pressForMessage, refusals, stop } = await startTelegramBot();
  const reader = server.person({ languageCode: language });
  const first = await server.exchange(reader, said.who);
  const follow = await server.exchange(reader, said.follow);
  expect(follow.text?.startsWith(`${said.understood}${said.who}`)).toBe(true);
  const alone = await pressForMessage(reader, follow, dataOf(follow, said.alone));
  expect(alone.text?.startsWith(`${said.follow}\n\n`)).toBe(true);
  expect(alone.text).toContain(said.tooVague);

  const topic = await server.exchange(reader, said.sanctions);
  expect(topic.text).not.toContain(said.understood);
  expect(topic.text).toContain(said.sanctionsAnswer);
  const reply = await server.exchange(reader, said.follow, { replyTo: first });
  expect(reply.text?.startsWith(`${said.understood}${said.who}`)).toBe(true);
  const quoting = await server.exchange(reader, said.follow, { replyTo: first, quote: quoteIn(first, said.quoted) });
  expect(quoting.text?.startsWith(`${said.understood}${quoteIn(first, said.quoted)}`)).toBe(true);

  expect((await server.exchange(reader, "/new")).text).toBe(said.afresh);
  const afresh = await server.exchange(reader, said.sanctions);
  expect(Math.min(...markersIn(afresh.text))).toBe(1);
  expect(refusals()).toEqual([]);
  await stop();
});

/** The words of an answer that a reader marks: these where it has them, else its first ones. */
function quoteIn({ text = "" }: Message, words: string): string {
  return text.includes(words) ? words : text.split(" ").slice(0, 6).join(" ");
}

test.each(CASES)("corrections, pastes, photos and /stop: $language", async ({ language, said }) => {
  const { server, after, edited, restart, refusals, stop } = await startTelegramBot();
  const reader = server.person({ languageCode: language });
  const slip = await server.exchange(reader, said.sanctions);
  const [question] = server.said(reader.user.id, reader);
  if (question === undefined) throw new Error("nothing was asked");
  await restart();
  const corrected = await edited(slip, () => reader.edit(question, said.corrected));
  expect(corrected.text).toContain(said.correctedAnswer);
  expect(server.sent(reader.user.id)).toHaveLength(1);

  const [tooLong] = await after(reader.user.id, () => {
    for (const part of [1, 2, 3]) reader.say(`${part} ${"Kallas Astana ".repeat(280)}`);
  });
  expect(tooLong?.text).toContain(said.tooLong);
  const photo = [{ file_id: "1", file_unique_id: "1", width: 1, height: 1 }];
  const [line] = await after(reader.user.id, () => reader.post({ photo, caption: said.who }));
  expect(line?.text).toBe(said.notText);
  expect((await server.exchange(reader, "/stop")).text).toBe(said.nothingToStop);
  expect(server.sent(reader.user.id)).toHaveLength(4);
  expect(refusals()).toEqual([]);
  await stop();
});

test.each(CASES)(
  "a group: only when asked, in the thread, to the question; buttons for everybody: $language",
  async ({ language, said }) => {
    const { server, after, press, pressForMessage, refusals, stop } = await startTelegramBot();
    const [asker, other] = [server.person({ languageCode: language }), server.person({ languageCode: language })];
    const group = server.group({ forum: true });
    const thread = group.addThread("Astana");
    const place = { group, thread };
    asker.say(said.who, place);
    const answer = await server.exchange(asker, `/ask ${said.who}`, place);
    expect(answer.message_thread_id).toBe(thread);
    expect(answer.reply_to_message?.text).toBe(`/ask ${said.who}`);
    const mentioned = await server.exchange(other, `@cited_answers_bot ${said.sanctions}`, place);
    expect(mentioned.text).toContain(said.sanctionsAnswer);
    const replied = await server.exchange(other, said.follow, { ...place, replyTo: answer });
    expect(replied.text?.startsWith(`${said.understood}${said.who}`)).toBe(true);
    expect(replied.reply_to_message?.text).toBe(said.follow);

    const passage = await pressForMessage(other, answer, buttonsOf(answer)[0]?.data ?? "");
    expect(passage.message_thread_id).toBe(thread);
    for (const person of [asker, other, other]) expect(await press(person, answer, "feedback:bad")).toBe(said.thanks);
    const photo = [{ file_id: "1", file_unique_id: "1", width: 1, height: 1 }];
    asker.post({ photo }, place);
    const [last] = await after(group.chat.id, () => asker.say("/help@cited_answers_bot", place));
    expect(last?.text).toContain("@cited_answers_bot");
    expect(server.sent(group.chat.id)).toHaveLength(5);
    expect(server.calls("sendMessageDraft")).toEqual([]);
    expect(refusals()).toEqual([]);
    await stop();
  },
);
