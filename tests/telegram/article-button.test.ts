import { expect, test } from "vitest";
import { findCited } from "../../src/knowledge/source-address.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { createBotInProcess } from "./bot-in-process.ts";

const PUBLIC_URL = "https://answers.example.org/bot";
const document = sampleDocument();
const [, , , sentence] = document.paragraphs.flatMap(({ sentences }) => sentences);

const setUp = (publicUrl: string | null) =>
  createBotInProcess({
    publicUrl,
    documents: [document],
    answer: (question) =>
      sampleAnswered({
        question,
        citations: [
          {
            number: 4,
            document: document.id,
            title: document.title,
            paragraph: 3,
            file: document.file,
            start: sentence?.start ?? 0,
            end: sentence?.end ?? 0,
            quote: document.text.slice(sentence?.start, sentence?.end),
          },
        ],
        claims: [{ text: "There she met the president.", citations: [4] }],
      }),
  });

test("in a private chat a citation opens its page within Telegram, with its sentence cited", async () => {
  const { telegram, exchange } = setUp(PUBLIC_URL);
  const [answer] = await exchange(telegram.person(), "Whom did she meet?");
  const buttons = answer?.reply_markup?.inline_keyboard[0] ?? [];
  expect(buttons.map(({ text }) => text)).toEqual(["[4] ¶3", "[4] in the article"]);
  const [, button] = buttons;
  const address = button !== undefined && "web_app" in button ? button.web_app.url : "";
  expect(address.startsWith(`${PUBLIC_URL}/source/relations?cite=`)).toBe(true);
  const url = new URL(address);
  expect([url.searchParams.get("lang"), url.hash]).toEqual(["en", "#cited"]);
  expect(findCited(url.searchParams.get("cite") ?? "", document)).toEqual({
    outcome: "found",
    place: { paragraph: 3, span: sentence },
  });
  expect(telegram.refusals()).toEqual([]);
});

test("in a group it is a link", async () => {
  const { telegram, exchange } = setUp(PUBLIC_URL);
  const [answer] = await exchange(telegram.person(), "/ask Whom did she meet?", { group: telegram.group() });
  const button = answer?.reply_markup?.inline_keyboard[0]?.[1];
  expect(button !== undefined && "url" in button ? button.url : "").toContain(`${PUBLIC_URL}/source/relations?cite=`);
  expect(telegram.refusals()).toEqual([]);
});

test("without a public address the passage's button serves alone", async () => {
  const { telegram, exchange } = setUp(null);
  const [answer] = await exchange(telegram.person(), "Whom did she meet?");
  expect(answer?.reply_markup?.inline_keyboard[0]?.map(({ text }) => text)).toEqual(["[4] ¶3"]);
});
