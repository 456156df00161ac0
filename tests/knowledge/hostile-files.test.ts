import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSourceFiles } from "../../src/knowledge/list-source-files.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const GOOD = documentText("en", "A good sentence.");
const MILLIONS = 4_000_000;
const KEYS = Array.from({ length: 20_000 }, (_, index) => `key${index}: x\n`).join("");
const withTitle = (title: string): string => `---\ntitle: ${title}\nlanguage: en\n---\n\nText.\n`;

test.each<[string, string]>([
  ["millions of one letter", "x".repeat(MILLIONS)],
  ["millions of line ends", `First.${"\n".repeat(MILLIONS)}Last.`],
  ["millions of carriage returns", `First.${"\r".repeat(MILLIONS)}Last.`],
  ["millions of blank lines", `First.${" \r\n".repeat(MILLIONS / 3)}Last.`],
  ["a heading of many spaces", `# One${" ".repeat(MILLIONS)}heading\n\nText.`],
])("a file with %s is read", async (_, text) => {
  const { folder } = knowledgeFolder({ "good.md": GOOD, "wild.md": documentText("en", text) });
  const { documents, problems } = await readKnowledge(folder);
  expect(problems).toEqual([]);
  expect(documents.map(({ id }) => id)).toEqual(["good", "wild"]);
});

test.each<[string, string, string]>([
  ["only line ends", "\n".repeat(MILLIONS), "the file has no paragraph: write some text or remove it"],
  ["only carriage returns", "\r".repeat(MILLIONS), "the file has no paragraph: write some text or remove it"],
  ["paragraphs without number", "a\n\n".repeat(MILLIONS / 4), "the file has more than 50000 sentences: keep what"],
  ["a long heading", `# ${"x".repeat(MILLIONS)}\n\nText.`, "has 4000000 characters, and 300 is the most: shorten it"],
  [
    "front matter of many keys",
    `---\n${KEYS}---\n\nText.`,
    "characters, and 20000 is the most: keep what the bot needs",
  ],
  ["front matter deeper than the stack", `---\na: ${"[".repeat(19_000)}\n---\n\nText.`, "the front matter is not YAML"],
  [
    "a title of millions",
    withTitle("x".repeat(MILLIONS)),
    "characters, and 20000 is the most: keep what the bot needs",
  ],
  ["a title of hundreds", withTitle("x".repeat(301)), "title: is longer than 300 characters: shorten it"],
])("a file with %s is named with the mend, in a line, and the rest is served", async (_, text, mend) => {
  const { folder } = knowledgeFolder({ "good.md": GOOD, "wild.md": text });
  const { documents, problems } = await readKnowledge(folder);
  expect(documents.map(({ id }) => id)).toEqual(["good"]);
  expect(problems).toEqual([{ file: "wild.md", message: expect.stringContaining(mend) }]);
  expect(problems[0]?.message.length).toBeLessThan(400);
});

const NO_FILE = "it is a folder, a pipe or a device by a file's name: rename or remove it";
const LEADS_OUT = "it is a link that leads out of the knowledge folder: put the file itself there";

test.each<[string, (path: string) => void, string]>([
  ["a pipe", (path) => execFileSync("mkfifo", [path]), NO_FILE],
  ["a link to a folder", (path) => symlinkSync(".", path), NO_FILE],
  ["a link to an endless device", (path) => symlinkSync("/dev/zero", path), LEADS_OUT],
  ["a link out of the folder", (path) => symlinkSync(outsider(), path), LEADS_OUT],
  ["a link to itself", (path) => symlinkSync("wild.md", path), "the file cannot be read: check that it is there"],
])("%s is named with the mend, and the rest is served", async (_, put, mend) => {
  const { folder } = knowledgeFolder({ "good.md": GOOD });
  put(join(folder, "wild.md"));
  const { documents, problems } = await readKnowledge(folder);
  expect(documents.map(({ id }) => id)).toEqual(["good"]);
  expect(problems).toEqual([{ file: "wild.md", message: expect.stringContaining(mend) }]);
});

/** A document that is in no knowledge folder. */
function outsider(): string {
  const path = join(temporaryFolder(), "outsider.md");
  writeFileSync(path, GOOD);
  return path;
}

test("a link is followed inside the folder, also where the folder is a link itself", async () => {
  const { folder } = knowledgeFolder({ ".versions/1/a.md": GOOD });
  symlinkSync(join(".versions", "1", "a.md"), join(folder, "a.md"));
  const link = join(temporaryFolder(), "link");
  symlinkSync(folder, link);
  for (const path of [folder, link]) {
    const { documents, problems } = await readKnowledge(path);
    expect([documents.map(({ id }) => id), problems]).toEqual([["a"], []]);
  }
});

/** Not UTF-8, so what is listed by this name is not found by it. */
const UNFINDABLE = Buffer.from([0x62, 0xff]);
const AS_LISTED = "b\ufffd";

test("a folder that cannot be listed is named, and the rest is served", async () => {
  const { folder } = knowledgeFolder({ "good.md": GOOD });
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), UNFINDABLE]));
  expect(await listSourceFiles(folder)).toEqual({ files: ["good.md"], unreadable: [AS_LISTED] });
  const { documents, problems } = await readKnowledge(folder);
  expect(documents.map(({ id }) => id)).toEqual(["good"]);
  const message = "the folder cannot be read: check its name and that it may be opened";
  expect(problems).toEqual([{ file: AS_LISTED, message }]);
});

test("files of a folder that cannot be listed keep their last good version", async () => {
  const { folder } = knowledgeFolder({ "good.md": GOOD, [`${AS_LISTED}/a.md`]: GOOD });
  const before = await readKnowledge(folder);
  rmSync(join(folder, AS_LISTED), { recursive: true });
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), UNFINDABLE]));
  const lastGood = new Map(before.documents.map(({ file, text }) => [file, text]));
  const after = await readKnowledge(folder, lastGood);
  expect(after.documents).toEqual(before.documents);
  expect(after.problems.map(({ file }) => file)).toEqual([AS_LISTED, `${AS_LISTED}/a.md`]);
});
