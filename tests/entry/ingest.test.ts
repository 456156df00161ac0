import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { run } from "./entry-point.ts";

/** A knowledge folder of eight documents of one paragraph each, and a folder for data. */
function eightDocuments() {
  const folder = temporaryFolder();
  const knowledge = join(folder, "knowledge");
  mkdirSync(knowledge);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(knowledge, name), content);
  const towns = ["Almaty", "Bukhara", "Chimkent", "Dushanbe", "Ekibastuz", "Fergana", "Gori", "Hisor"];
  for (const town of towns)
    write(`${town.toLowerCase()}.md`, document(`The market of ${town} sells apples and carpets.`));
  const data = join(folder, "data");
  const ingest = (flags: readonly string[] = []) => run(["ingest", "--knowledge", knowledge, "--data", data, ...flags]);
  const ask = (question: string) => run(["ask", "--knowledge", knowledge, "--data", data, question]);
  return { write, remove: (name: string) => rmSync(join(knowledge, name)), ingest, ask, data };
}

function document(text: string): string {
  return `---\ntitle: A town\nlanguage: en\n---\n\n${text}\n`;
}

test("ingest names each document and what was indexed", async () => {
  const { ingest } = eightDocuments();
  const { status, output, notices } = await ingest();
  expect(status).toBe(0);
  expect(output).toContain("almaty: 1 paragraphs in en\n");
  expect(output).toMatch(/\n8 passages, 8 of them embedded now\n$/);
  expect(notices).toBe("Indexed 8 documents, 8 paragraphs.\n");
});

test("after a change only what changed is embedded, and answers come from the new text", async () => {
  const { write, remove, ingest, ask } = eightDocuments();
  await ingest();
  expect((await ingest()).output).toMatch(/\n8 passages, 0 of them embedded now\n$/);
  write("gori.md", document("The market of Gori sells clocks."));
  expect((await ingest()).output).toMatch(/\n8 passages, 1 of them embedded now\n$/);
  expect((await ask("What does the market of Gori sell?")).output).toMatch(/^The market of Gori sells clocks\. \[1\]/);
  remove("hisor.md");
  write("issyk.md", document("The market of Issyk sells honey."));
  expect((await ingest()).output).toMatch(/\n8 passages, 1 of them embedded now\n$/);
  expect((await ask("What does the market of Issyk sell?")).output).toContain("honey");
});

test("a change is found by whatever command comes next", async () => {
  const { write, ingest, ask } = eightDocuments();
  await ingest();
  write("gori.md", document("The market of Gori sells clocks."));
  const { output, notices } = await ask("What does the market of Gori sell?");
  expect(output).toContain("clocks");
  expect(notices).toBe("Indexed 8 documents, 8 paragraphs.\n");
});

const BAD_FILES = [
  ["not-utf8.md", Buffer.from([0x4b, 0xff, 0xfe]), "not UTF-8"],
  ["empty.md", "", "no paragraph"],
  ["open.md", "---\ntitle: x\n\nText.\n", "front matter is not closed"],
  ["almaty.pl.md", "---\ntitle: Miasto\nlanguage: pl\n---\n\nRaz.\n\nDwa.\n", "almaty.md has 1"],
  ["nothing.kk.md", "---\ntitle: Қала\nlanguage: kk\n---\n\nБір.\n", "nothing"],
  ["gori.txt", "The market of Gori sells clocks.", "same id"],
] as const;

test("bad files are named with the mend, the rest is served, and the status is 1", async () => {
  const { write, remove, ingest, ask } = eightDocuments();
  for (const [name, content] of BAD_FILES) write(name, content);
  const { status, output, notices } = await ingest();
  expect(status).toBe(1);
  expect(output).toMatch(/\n8 passages, 8 of them embedded now\n$/);
  expect(notices.trimEnd().split("\n")).toHaveLength(BAD_FILES.length + 1);
  for (const [name, , mend] of BAD_FILES) expect(notices).toMatch(new RegExp(`^${name}: .*${mend}`, "m"));
  const served = await ask("What does the market of Almaty sell?");
  expect(served.status).toBe(0);
  expect(served.output).toContain("apples and carpets. [1]");
  for (const [name] of BAD_FILES) remove(name);
  expect(await ingest()).toMatchObject({ status: 0, notices: expect.not.stringContaining(".md: ") });
});

test("a glossary that is no good is named, and the status is 1", async () => {
  const { write, ingest, ask } = eightDocuments();
  write("glossary.md", Buffer.from([0x4b, 0xff, 0xfe]));
  const { status, notices } = await ingest();
  expect(status).toBe(1);
  expect(notices).toMatch(/^glossary\.md: the file is not UTF-8/m);
  expect((await ask("What does the market of Gori sell?")).output).toContain("apples and carpets. [1]");
});

test("names of files and titles cannot steer the terminal", async () => {
  const { write, ingest } = eightDocuments();
  write("bad\u001b[2J\u0007\nname.md", "");
  write("good\u001b[31m\u009b0mname.md", document("The market of Issyk sells honey."));
  const { output, notices } = await ingest();
  expect(notices).toMatch(/^bad name\.md: the file has no paragraph/m);
  expect(output).toContain("goodname: 1 paragraphs in en\n");
  expect(output + notices).not.toMatch(/[^\P{Cc}\n]/u);
});

test("a translation that went bad is not shown over an original that has changed", async () => {
  const { write, ingest, ask } = eightDocuments();
  const polish = (town: string) => `---\ntitle: Szczyt\nlanguage: pl\n---\n\nSzczyt odbył się w mieście ${town}.\n`;
  write("summit.md", polish("Samarkanda"));
  write("summit.en.md", document("The summit took place in the city of Samarkand."));
  await ingest();
  const question = "Where did the summit take place?";
  expect((await ask(question)).output).toContain("Samarkand. [1]");
  write("summit.md", polish("Astana"));
  write("summit.en.md", "---\ntitle: [\n---\n\nBroken.\n");
  const { status, notices } = await ingest();
  expect(status).toBe(1);
  expect(notices).toMatch(
    /^summit\.en\.md: .* \(left out: its last good version is of summit\.md before that changed\)$/m,
  );
  expect((await ask(question)).output).not.toContain("Samarkand");
});

test("a file that went bad keeps its last good version", async () => {
  const { write, ingest, ask } = eightDocuments();
  await ingest();
  write("gori.md", "---\ntitle: [\n---\n\nBroken.\n");
  const { status, notices } = await ingest();
  expect(status).toBe(1);
  expect(notices).toMatch(/^gori\.md: .*last good version is kept/m);
  expect((await ask("What does the market of Gori sell?")).output).toContain("apples and carpets. [1]");
});

test("an offered question that the source does not answer is named", async () => {
  const { write, ingest } = eightDocuments();
  const questions = '["What does the market of Gori sell?", "Who painted the Mona Lisa?"]';
  write(
    "gori.md",
    `---\ntitle: Gori\nlanguage: en\nquestions: ${questions}\n---\n\nThe market of Gori sells clocks.\n`,
  );
  const { notices } = await ingest();
  expect(notices).toContain("gori.md: offers “Who painted the Mona Lisa?”");
  expect(notices).not.toContain("offers “What does the market of Gori sell?”");
});

test("of two processes that start at once one builds the index and the other takes it over", async () => {
  const { ingest, data } = eightDocuments();
  const outputs = (await Promise.all([ingest(), ingest()])).map(({ status, output }) => {
    expect(status).toBe(0);
    return output.split("\n").at(-2);
  });
  expect(outputs.toSorted()).toEqual(["8 passages, 0 of them embedded now", "8 passages, 8 of them embedded now"]);
  const [folder = ""] = readdirSync(join(data, "index"));
  expect(readdirSync(join(data, "index", folder)).filter((name) => /^\w+-[0-9a-f]{12}$/.test(name))).toHaveLength(1);
});

test("a damaged index is built anew", async () => {
  const { ingest, ask, data } = eightDocuments();
  await ingest();
  const index = join(data, "index");
  for (const file of readdirSync(index, { recursive: true, encoding: "utf8" })) {
    if (/\.(?:bin|hnsw)$/.test(file)) writeFileSync(join(index, file), "damaged");
  }
  const { status, output, notices } = await ask("What does the market of Gori sell?");
  expect(status).toBe(0);
  expect(output).toContain("apples and carpets. [1]");
  expect(notices).toBe("Indexed 8 documents, 8 paragraphs.\n");
});
