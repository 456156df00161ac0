import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectAnswer } from "./answer-contract.ts";
import { folderForFile, KNOWLEDGE, run } from "./entry-point.ts";

const data = join(folderForFile(), "data");

test("ask answers one question as text", async () => {
  const { status, output } = await run(["ask", "--data", data, "Z kim Kaja Kallas spotkała się w Astanie?"]);
  expect(status).toBe(0);
  expect(output).toMatch(/^[^[]+ \[1\]/);
  expect(output).toContain("\n[1] ¶3 · Kazachstan i Unia Europejska po szczycie w Samarkandzie\n");
});

test("ask shows the original beside a translation", async () => {
  const { output } = await run(["ask", "--data", data, "Who did Kaja Kallas meet in Astana?"]);
  expect(output).toMatch(/\n {4}original: \S.*\n {4}translation: \S/);
});

test.each([
  ["answered", "Орталық Азия – ЕО саммиті қашан және қайда өтті?"],
  ["declined", "What is the capital of Australia?"],
])("ask --json prints one JSON object and nothing else: %s", async (outcome, question) => {
  const { status, output } = await run(["ask", "--data", data, "--json", question]);
  expect(status).toBe(0);
  expect(output.endsWith("}\n")).toBe(true);
  expect(expectAnswer(output.slice(0, -1), KNOWLEDGE)).toMatchObject({ id: null, question, outcome });
});

test("ask --json prints nothing but JSON while it builds the index", async () => {
  const fresh = join(data, "..", "fresh");
  const { output, notices } = await run(["ask", "--data", fresh, "--json", "Who did Kaja Kallas meet in Astana?"]);
  expectAnswer(output.slice(0, -1), KNOWLEDGE);
  expect(notices).toContain("Indexed 1 document");
});

test("ask --language answers in that language", async () => {
  const question = "Z kim Kaja Kallas spotkała się w Astanie?";
  const { output } = await run(["ask", "--data", data, "--json", "--language", "en", question]);
  const { language, citations } = expectAnswer(output.slice(0, -1), KNOWLEDGE);
  expect(language).toBe("en");
  expect(citations[0]?.translation?.file).toBe("kazakhstan-eu.en.md");
});

test.each([
  [["ask"], "give one question, or --jsonl"],
  [["ask", "--json"], "give one question, or --jsonl"],
  [["ask", "--jsonl", "Who?"], "give one question, or --jsonl"],
  [["ask", "Who?", "came?"], "too many arguments"],
  [["ask", "--language", "de", "Wer?"], "pl, en, ru, kk"],
  [["ask", "--loud", "Who?"], "unknown option '--loud'"],
  [["evaluate", "--half", "whole"], "development, unseen"],
  [["frobnicate"], "too many arguments"],
])("bad arguments end it with status 2 and a line that says why: %j", async (args, reason) => {
  const { status, output, notices } = await run([...args, "--data", data]);
  expect(status).toBe(2);
  expect(output).toBe("");
  expect(notices).toContain(reason);
  expect(notices).not.toContain("    at ");
});

test("asking never touches the conversations' database", async () => {
  const folder = join(data, "..", "with-conversations");
  await run(["chat", "--data", folder], "Who did Kaja Kallas meet in Astana?\n/quit\n");
  const before = conversations(folder);
  expect(Object.keys(before)).toContain("conversations.db");
  await run(["ask", "--data", folder, "Tell me more"]);
  await run(["ask", "--data", folder, "--jsonl"], '{"id":1,"turns":["Who did Kaja Kallas meet in Astana?"]}');
  await run(["--data", folder], "Who did Kaja Kallas meet in Astana?");
  expect(conversations(folder)).toEqual(before);
  expect(readdirSync(data)).toEqual(["index"]);
});

/** What lies beside the index, by its content. */
function conversations(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name !== "index");
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}
