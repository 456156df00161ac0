import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectAnswer, expectAnswers } from "./answer-contract.ts";
import { folderForFile, KNOWLEDGE, run, start } from "./entry-point.ts";

const folder = folderForFile();
const data = join(folder, "data");

interface Numbered {
  readonly number: number;
  readonly quote: string;
}

/** Rows as JSON lines. */
function jsonLines(...rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

const ask = (input: string) => run(["ask", "--jsonl", "--data", data], input);

test("rows are answered in the order read, each in a fresh conversation", async () => {
  const { status, output } = await ask(
    jsonLines(
      { id: "pl", turns: ["Kiedy i gdzie odbył się szczyt UE-Azja Centralna?"], gold: "ignored" },
      { id: "off", turns: ["What is the capital of Australia?"] },
      { id: 7, turns: ["С кем Кая Каллас встретилась в Астане?"] },
      { id: "kk", turns: ["Орталық Азия – ЕО саммиті қашан және қайда өтті?"] },
      { id: "again", turns: ["Kiedy i gdzie odbył się szczyt UE-Azja Centralna?"] },
    ),
  );
  expect(status).toBe(0);
  const rows = expectAnswers(output, KNOWLEDGE);
  expect(rows.map(({ id }) => id)).toEqual(["pl", "off", 7, "kk", "again"]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(["answered", "declined", "answered", "answered", "answered"]);
  expect(rows.map(({ language }) => language)).toEqual(["pl", "en", "ru", "kk", "pl"]);
  expect({ ...rows[4], id: "pl", milliseconds: 0 }).toEqual({ ...rows[0], milliseconds: 0 });
});

test("the turns of a row are one conversation, of which the last is answered", async () => {
  const first = "Kiedy i gdzie odbył się szczyt UE-Azja Centralna?";
  const { output } = await ask(jsonLines({ id: 1, turns: [first, "Powiedz więcej"] }, { id: 2, turns: [first] }));
  const [more, opening] = output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [numbered, goneOn] = [opening, more].map(({ citations }) => citations.map(({ number }: Numbered) => number));
  expect(goneOn[0]).toBe(numbered.length + 1);
  expect(opening.citations.map(({ quote }: Numbered) => quote)).not.toContain(more.citations[0].quote);
});

test("a follow-up names the question that it was understood as", async () => {
  const first = "Z kim Kaja Kallas spotkała się w Astanie?";
  const { output } = await ask(jsonLines({ id: 1, turns: [first, "A kiedy?"] }));
  expect(expectAnswer(output.trimEnd(), KNOWLEDGE).question).toBe(`${first} A kiedy?`);
});

test("a row that does not parse gets a row with its error, and the run goes on", async () => {
  const good = { id: "good", turns: ["Who did Kaja Kallas meet in Astana?"] };
  const { status, output } = await ask(
    `not json\n\n${jsonLines({ id: "bad" }, { id: 5, turns: [] }, { turns: ["Who?"] }, { id: 6, turns: [1] }, [], null)}{"id":\n${jsonLines(good)}`,
  );
  expect(status).toBe(1);
  const rows = output.trimEnd().split("\n");
  expectAnswer(rows.pop() ?? "", KNOWLEDGE);
  const errors = rows.map((row) => JSON.parse(row));
  expect(errors.map(({ id }) => id)).toEqual([null, "bad", 5, null, 6, null, null, null]);
  for (const row of errors) expect(row).toEqual({ id: row.id, error: expect.stringMatching(/\S/) });
});

test("no rows are no error", async () => {
  expect(await ask("")).toMatchObject({ status: 0, output: "" });
});

test("a row is answered before the next is there", async () => {
  const { ended, heard, stdin } = start(["ask", "--jsonl", "--data", data]);
  stdin.write(jsonLines({ id: "first", turns: ["Who did Kaja Kallas meet in Astana?"] }));
  await heard("output", '"id":"first"');
  stdin.end(jsonLines({ id: "second", turns: ["What is the capital of Australia?"] }));
  const { status, output } = await ended;
  expect(status).toBe(0);
  expect(expectAnswers(output, KNOWLEDGE).map(({ id }) => id)).toEqual(["first", "second"]);
});

test("quotes stand at their offsets in files with a byte order mark, CRLF and astral letters", async () => {
  const knowledge = join(folder, "knowledge");
  mkdirSync(join(knowledge, "2025"), { recursive: true });
  const front = (language: string) =>
    `\uFEFF---\r\ntitle: "🐪 Bazar"\r\nlanguage: ${language}\r\n---\r\n\r\n# 🧭\r\n\r\n`;
  writeFileSync(
    join(knowledge, "2025/camels.md"),
    `${front("en")}The 🐪 market of Turkistan opened in 1911.\r\nIt sells carpets.\r\n\r\nThe baker Aigerim bakes 𐰴 bread at night.\r\n`,
  );
  writeFileSync(
    join(knowledge, "2025/camels.pl.md"),
    `${front("pl")}Targ 🐪 w Turkiestanie otwarto w 1911 roku.\r\nSprzedaje dywany.\r\n\r\nPiekarka Aigerim piecze chleb 𐰴 w nocy.\r\n`,
  );
  const { output } = await run(
    ["ask", "--jsonl", "--data", data, "--knowledge", knowledge],
    jsonLines(
      { id: 1, turns: ["When did the market of Turkistan open?"] },
      { id: 2, turns: ["Kiedy otwarto targ w Turkiestanie?"] },
      { id: 3, turns: ["What does the baker Aigerim bake?"] },
    ),
  );
  const rows = expectAnswers(output, knowledge);
  expect(rows.map(({ outcome }) => outcome)).toEqual(["answered", "answered", "answered"]);
  expect(rows[1]?.citations[0]).toMatchObject({
    document: "2025/camels",
    quote: "The 🐪 market of Turkistan opened in 1911.",
    translation: { file: "2025/camels.pl.md", quote: "Targ 🐪 w Turkiestanie otwarto w 1911 roku." },
  });
  expect(rows[2]?.citations[0]?.quote).toBe("The baker Aigerim bakes 𐰴 bread at night.");
});
