import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readPrompts } from "../../src/prompts/read-prompts.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const SHIPPED = fileURLToPath(new URL("../../prompts", import.meta.url));

function copied(): string {
  const folder = join(temporaryFolder(), "prompts");
  cpSync(SHIPPED, folder, { recursive: true });
  return folder;
}

test("the shipped prompts are whole", async () => {
  expect(Object.keys(await readPrompts(SHIPPED)).toSorted()).toEqual([
    "answering",
    "briefing",
    "follow-up",
    "translating",
  ]);
});

test("a missing prompt is named", async () => {
  const folder = copied();
  rmSync(join(folder, "follow-up.md"));
  await expect(readPrompts(folder)).rejects.toMatchObject({
    name: "PromptError",
    message: `${join(folder, "follow-up.md")} cannot be read: put it back, or name another folder`,
  });
});

test("a prompt that lost a slot is named", async () => {
  const folder = copied();
  writeFileSync(
    join(folder, "answering.md"),
    "## System\n{{language}} {{proposing}}\n## User\n{{question}} {{passages}}\n",
  );
  await expect(readPrompts(folder)).rejects.toThrow(/answering\.md lacks the slot \{\{problem\}\}/);
});
