import { expect, test } from "vitest";
import { closedAddress } from "../support/closed-address.ts";
import { startTelegramBot } from "./telegram-bot.ts";

test("metrics count what is done, and hold nobody's words and no secret", async () => {
  const origin = await closedAddress();
  const { server, stop } = await startTelegramBot({ env: { METRICS_PORT: new URL(origin).port, LOG_LEVEL: "silent" } });
  const reader = server.person({ languageCode: "en" });
  await server.exchange(reader, "Who did Kaja Kallas meet in Astana?");
  await server.exchange(reader, "How much is a trombone in Astana?");
  const read = async () => (await fetch(`${origin}/metrics`)).text();
  await expect.poll(read).toContain('bot_answers_total{outcome="answered",reason="",language="en"} 1');
  const text = await read();
  expect(text).toContain('bot_answers_total{outcome="declined",reason="not-in-source",language="en"} 1');
  expect(text).toContain("bot_answer_seconds_count 2");
  expect(text).toContain('bot_inbox_updates{state="waiting"} 0');
  expect(text).toContain("process_resident_memory_bytes");
  for (const trace of ["Kallas", "trombone", String(reader.user.id), server.token]) expect(text).not.toContain(trace);
  expect((await fetch(`${origin}/source/kazakhstan-eu`)).status).toBe(404);
  await stop();
});
