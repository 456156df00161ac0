import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { phrase } from "../../src/phrases/phrase.ts";
import { buttonsOf } from "../telegram/buttons-of.ts";
import { startTelegramBot } from "./telegram-bot.ts";

test.each(["pl", "en"] as const)(
  "a flood is answered once, and others are answered meanwhile: %s",
  async (language) => {
    const { server, after, press, refusals, stop } = await startTelegramBot({ env: { QUESTIONS_PER_MINUTE: "3" } });
    // Within one minute, so that the counts do not begin anew.
    const left = 60_000 - (Date.now() % 60_000);
    if (left < 15_000) await sleep(left);
    const [flooding, other] = [server.person({ languageCode: language }), server.person({ languageCode: language })];
    const answer = await server.exchange(flooding, "/help");
    await after(
      flooding.user.id,
      () => {
        for (let message = 0; message < 40; message += 1) flooding.say("/help");
      },
      3,
    );
    expect((await server.exchange(other, "/help")).text).toContain("/sources");
    await expect.poll(() => server.pendingUpdates()).toEqual([]);
    const told = server.sent(flooding.user.id).map(({ text }) => text === phrase(language, "too-many-questions"));
    expect(told).toEqual([false, false, false, true]);
    // No spinner stays on a button either.
    expect(await press(flooding, answer, buttonsOf(answer)[0]?.data ?? "anything")).toBeNull();
    expect(refusals()).toEqual([]);
    await stop();
  },
  60_000,
);
