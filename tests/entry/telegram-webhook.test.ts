import { expect, test } from "vitest";
import { closedAddress } from "../support/closed-address.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { buttonsOf } from "../telegram/buttons-of.ts";
import { run } from "./entry-point.ts";
import { startTelegramBot } from "./telegram-bot.ts";

const SECRET = "the_secret-of-the-webhook";
const SAID = {
  pl: { who: "Z kim Kaja Kallas spotkała się w Astanie?", follow: "A kiedy?", answer: "Tokajewem" },
  en: { who: "Who did Kaja Kallas meet in Astana?", follow: "And when?", answer: "Tokayev" },
} as const;

async function startWithWebhook() {
  const origin = await closedAddress();
  const env = { PUBLIC_URL: "https://bot.example.org/answers", WEBHOOK_SECRET: SECRET, PORT: new URL(origin).port };
  const bot = await startTelegramBot({ env });
  bot.server.postTo(origin);
  return { ...bot, origin };
}

test.each(["pl", "en"] as const)(
  "what Telegram posts is answered, before and after a restart: %s",
  async (language) => {
    const { server, origin, press, restart, refusals, stop } = await startWithWebhook();
    const { who, follow, answer } = SAID[language];
    const reader = server.person({ languageCode: language });
    const first = await server.exchange(reader, who);
    expect(first.text).toContain(answer);
    expect(await press(reader, first, "feedback:good")).not.toBeNull();
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    const article = buttonsOf(first).length;
    expect(article).toBeGreaterThan(0);

    // What is posted while nobody is there comes again.
    const restarting = restart();
    await expect.poll(async () => fetch(`${origin}/healthz`).catch(() => null), { timeout: 10_000 }).toBeNull();
    const answered = server.exchange(reader, follow);
    await restarting;
    expect((await answered).text).toContain(who);
    expect(server.pendingUpdates()).toEqual([]);
    expect(server.calls("setWebhook").map(({ params }) => params["url"])).toEqual([
      "https://bot.example.org/answers/webhook",
      "https://bot.example.org/answers/webhook",
    ]);
    expect(server.calls("getUpdates")).toEqual([]);
    const log = await stop();
    expect(log).not.toContain(SECRET);
    expect(refusals()).toEqual([]);
  },
);

test("nobody without the secret is heard", async () => {
  const { server, origin, stop } = await startWithWebhook();
  const reader = server.person();
  const update = {
    update_id: 1,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: reader.user.id, type: "private" },
      from: reader.user,
      text: "/help",
    },
  };
  const forged = await fetch(`${origin}/webhook`, {
    method: "POST",
    body: JSON.stringify(update),
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": "a_secret-of-somebody-else" },
  });
  expect(forged.status).toBe(401);
  expect(server.calls("sendMessage")).toEqual([]);
  await stop();
});

test("a webhook without a public address is refused at start", async () => {
  const { status, notices } = await run([], "", { env: { WEBHOOK_SECRET: SECRET, DATA_DIR: temporaryFolder() } });
  expect(status).toBe(2);
  expect(notices).toContain("PUBLIC_URL must be set with WEBHOOK_SECRET");
  expect(notices).not.toContain(SECRET);
});
