import type { InlineQueryResultArticle } from "grammy/types";
import { expect, test } from "vitest";
import type { Person } from "../support/bot-api/person.ts";
import { startTelegramBot } from "./telegram-bot.ts";

const CASES = [
  {
    language: "pl",
    query: "złoża ziem rzadkich",
    title: "¶ 4 · Kazachstan i Unia",
    text: "20 mln ton",
    original: false,
  },
  {
    language: "en",
    query: "rare earth deposit",
    title: "¶ 4 · Kazakhstan and the",
    text: "20 million",
    original: true,
  },
] as const;

test.each(CASES)(
  "in any chat the nearest passages are offered to be quoted: $language",
  async ({ language, query, title, text, original }) => {
    const { server, refusals, stop } = await startTelegramBot();
    const reader = server.person({ languageCode: language });
    const search = async (asked: string, person: Person) => {
      const id = person.search(asked);
      const { params } = await server.waitForCall("answerInlineQuery", (call) => call.params["inline_query_id"] === id);
      return params as { results: InlineQueryResultArticle[]; button?: { text: string }; is_personal?: boolean };
    };
    const { results, is_personal } = await search(query, reader);
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThanOrEqual(5);
    expect(is_personal).not.toBe(true);
    const [best] = results;
    expect(best?.title.startsWith(title)).toBe(true);
    const content = best?.input_message_content;
    const message = content !== undefined && "message_text" in content ? content : null;
    expect(message?.message_text).toContain(text);
    expect(message?.message_text).toContain("https://kierunekkaukaz.pl/?p=13323");
    expect(message?.message_text.includes("original: ")).toBe(original);
    expect(message?.entities?.map(({ type }) => type)).toContain("blockquote");

    for (const asked of ["", "   ", "x".repeat(3_000)]) {
      const none = await search(asked, reader);
      expect(none.results).toEqual([]);
      expect(none.button?.text).not.toBe("");
    }
    const log = await stop();
    for (const trace of [query, String(reader.user.id)]) expect(log).not.toContain(trace);
    expect(refusals()).toEqual([]);
  },
);
