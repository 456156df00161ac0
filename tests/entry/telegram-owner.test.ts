import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { UploadedFile } from "../support/bot-api/read-params.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { buttonsOf } from "../telegram/buttons-of.ts";
import { KNOWLEDGE } from "./entry-point.ts";
import { startTelegramBot } from "./telegram-bot.ts";

/** The first person that a server makes up. */
const OWNER = "5000000001";

const SAID = {
  pl: {
    who: "Z kim Kaja Kallas spotkała się w Astanie?",
    gap: "Ile kosztuje bilet do Astany?",
    figures: ["Ostatnie 30 dni", "Pytania: 3", "Odpowiedzi: 1, w tym częściowe: 0", "Odmowy: 2", "nie ma w źródle: 1"],
    off: "Jaka jest stolica Australii?",
    gaps: ["• bilet – pytań: 1, osób: 1", "• Australii – pytań: 1, osób: 1"],
    unknown: "Nie ma polecenia",
  },
  en: {
    who: "Who did Kaja Kallas meet in Astana?",
    gap: "How much is a ticket to Astana?",
    figures: [
      "The last 30 days",
      "Questions: 3",
      "Answered: 1, of these in part: 0",
      "Refused: 2",
      "not in the source: 1",
    ],
    off: "What is the capital of Australia?",
    gaps: ["• ticket – questions: 1, readers: 1", "• Australia – questions: 1, readers: 1"],
    unknown: "There is no command",
  },
} as const;
const LANGUAGES = ["pl", "en"] as const;

test.each(LANGUAGES)("the owner sees what was asked and what is lacking; others do not: %s", async (language) => {
  const { server, press, after, refusals, stop } = await startTelegramBot({ env: { ADMIN_IDS: OWNER } });
  const [owner, reader] = [server.person({ languageCode: language }), server.person({ languageCode: language })];
  expect(String(owner.user.id)).toBe(OWNER);
  const { who, gap, off, figures, gaps, unknown } = SAID[language];
  const answer = await server.exchange(reader, who);
  await press(reader, answer, "feedback:good");
  await server.exchange(reader, gap);
  await server.exchange(reader, off);
  const [shown] = await after(owner.user.id, () => owner.say("/stats"));
  for (const figure of [...figures, "👍 1, 👎 0"]) expect(shown?.caption).toContain(figure);
  const picture = server.calls("sendPhoto")[0]?.params["photo"] as UploadedFile;
  expect(picture.bytes.length).toBeGreaterThan(5_000);
  expect((await server.exchange(owner, "/help")).text).toContain("/reload");
  expect((await server.exchange(reader, "/help")).text).not.toContain("/reload");
  const lacking = await server.exchange(owner, "/gaps");
  for (const line of gaps) expect(lacking.text).toContain(line);
  for (const command of ["/stats", "/gaps", "/reload"]) {
    expect((await server.exchange(reader, command)).text).toContain(unknown);
    const group = server.group();
    owner.say(command, { group });
    expect(server.sent(group.chat.id)).toEqual([]);
  }
  expect(refusals()).toEqual([]);
  await stop();
});

test("/reload answers from the articles as they are now, and from the old ones where the new are no good", async () => {
  const knowledge = join(temporaryFolder(), "knowledge");
  cpSync(KNOWLEDGE, knowledge, { recursive: true });
  const { server, pressForMessage, refusals, stop } = await startTelegramBot({ knowledge, env: { ADMIN_IDS: OWNER } });
  const owner = server.person({ languageCode: "en" });
  const question = "How many aardvarks live in the Almaty zoo?";
  expect((await server.exchange(owner, question)).text).not.toContain("aardvarks live");
  writeFileSync(
    join(knowledge, "zoo.md"),
    "---\ntitle: The zoo\nlanguage: en\nquestions:\n  - How many aardvarks live in the Almaty zoo?\n---\n\nThe Almaty zoo is a home to many animals. Seven aardvarks live in the Almaty zoo.\n",
  );
  expect((await server.exchange(owner, "/reload")).text).toBe("Read again. Documents: 2, paragraphs: 8.");
  const answer = await server.exchange(owner, question);
  expect(answer.text).toContain("Seven aardvarks");
  const passage = await pressForMessage(owner, answer, buttonsOf(answer)[0]?.data ?? "");
  expect(passage.text).toContain("The zoo");
  expect((await server.exchange(owner, "/sources")).text).toContain("The zoo");

  writeFileSync(join(knowledge, "zoo.md"), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  const told = await server.exchange(owner, "/reload");
  expect(told.text).toContain("zoo.md");
  expect((await server.exchange(owner, question)).text).toContain("Seven aardvarks");
  expect(refusals()).toEqual([]);
  const log = await stop();
  expect(log).toContain("sources-reloaded");
});
