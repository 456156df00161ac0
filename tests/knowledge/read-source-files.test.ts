import { join } from "node:path";
import { expect, test } from "vitest";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";
import { readSourceFiles } from "../../src/knowledge/read-source-files.ts";
import { knowledgeFolder } from "../support/knowledge-folder.ts";

test("files are read in the order given, one that is not there among them", async () => {
  const names = Array.from({ length: 50 }, (_, number) => `${number}.md`);
  const { folder } = knowledgeFolder(Object.fromEntries(names.map((name) => [name, `text of ${name}`])));
  const asked = names.toReversed().toSpliced(20, 0, "missing.md");
  const read: [string, string][] = [];
  for await (const { file, content } of readSourceFiles(folder, asked)) {
    read.push([file, content instanceof KnowledgeError ? content.message : Buffer.from(content).toString("utf8")]);
  }
  const expected = asked.map((name) => [name, `text of ${name}`]);
  expect(read.toSpliced(20, 1)).toEqual(expected.toSpliced(20, 1));
  expect(read[20]).toEqual(["missing.md", "the file cannot be read: check that it is there and may be opened"]);
});

test("a file that ends the reading leaves no rejection behind", async () => {
  const rejections: unknown[] = [];
  const keep = (reason: unknown): void => {
    rejections.push(reason);
  };
  process.on("unhandledRejection", keep);
  try {
    for await (const { content } of readSourceFiles(join("no", "such", "folder"), ["a.md", "b.md", "c.md"])) {
      expect(content).toBeInstanceOf(KnowledgeError);
      break;
    }
    await new Promise((resume) => setTimeout(resume, 20));
  } finally {
    process.off("unhandledRejection", keep);
  }
  expect(rejections).toEqual([]);
});
