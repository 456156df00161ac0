import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSentJournal } from "../../src/storage/file-sent-journal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function open(folder: string) {
  const journal = openSentJournal(folder);
  onTestFinished(() => journal.close());
  return journal;
}

test("what one process noted the next one reads, until it is cleared", () => {
  const folder = temporaryFolder();
  const first = open(folder);
  expect(first.read()).toEqual([]);
  first.note(700_000_001);
  first.note(700_000_002);
  const second = open(folder);
  expect(second.read()).toEqual([700_000_001, 700_000_002]);
  second.clear();
  second.note(3);
  expect(open(folder).read()).toEqual([3]);
});

test("a line that was cut off, and what is no id, name no update", () => {
  const folder = temporaryFolder();
  open(folder).note(5);
  const [file = ""] = readdirSync(folder);
  appendFileSync(join(folder, file), "x\n70000");
  expect(open(folder).read()).toEqual([5]);
});

test("a folder that is not there is a clear error", () => {
  expect(() => openSentJournal(join(temporaryFolder(), "nowhere"))).toThrow(
    "Could not open the journal of what was sent: the database cannot be opened or read.",
  );
});
