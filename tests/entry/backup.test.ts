import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { run } from "./entry-point.ts";
import { startTelegramBot } from "./telegram-bot.ts";

const WHO = "Who did Kaja Kallas meet in Astana?";

test.each([
  ["without a key", {}],
  ["with a key", { DATA_KEY: "the key of the backups" }],
])("a backup taken while the bot answers restores every conversation, %s", async (_, key: Record<string, string>) => {
  const folder = temporaryFolder();
  const bot = await startTelegramBot({ env: { DATA_DIR: folder, ...key } });
  const readers = Array.from({ length: 8 }, () => bot.server.person({ languageCode: "en" }));
  await Promise.all(readers.map((reader) => bot.server.exchange(reader, WHO)));
  const file = join(temporaryFolder(), "it's a backup.db");
  // Under load: everybody asks on while it is copied.
  const asking = Promise.all(
    readers.map((reader) => bot.server.exchange(reader, "How many Kazakh companies were listed?")),
  );
  const copied = await run(["backup", file], "", { env: { DATA_DIR: folder, ...key } });
  expect({ status: copied.status, said: copied.notices.includes("are backed up to") }).toEqual({
    status: 0,
    said: true,
  });
  await asking;
  await bot.stop();

  const restored = temporaryFolder();
  copyFileSync(file, join(restored, "conversations.db"));
  const second = await startTelegramBot({ on: bot.server, env: { DATA_DIR: restored, ...key } });
  for (const reader of readers) {
    expect((await second.server.exchange(reader, "And when?")).text).toMatch(/^Understood as: /);
  }
  await second.stop();

  const twice = await run(["backup", file], "", { env: { DATA_DIR: restored, ...key } });
  expect(twice.status).toBe(1);
  expect(twice.notices).toContain("there is a file of that name");
});

test("a backup of nothing says so", async () => {
  const { status, notices } = await run(["backup", join(temporaryFolder(), "b.db")], "", {
    env: { DATA_DIR: temporaryFolder() },
  });
  expect(status).toBe(1);
  expect(notices).toContain("Could not back up the conversations' database");
});
