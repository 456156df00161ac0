import { join } from "node:path";
import { expect, test } from "vitest";
import { expectAnswers } from "./answer-contract.ts";
import { folderForFile, KNOWLEDGE, run } from "./entry-point.ts";

const folder = folderForFile();
const NOTICE = "hnswlib-node could not be built at install: all vectors are compared, to the same end.\n";

const QUESTIONS = [
  "Kiedy i gdzie odbył się szczyt UE-Azja Centralna?",
  "Who did Kaja Kallas meet in Astana?",
  "Когда и где состоялся саммит ЕС–Центральная Азия?",
  "Орталық Азия – ЕО саммиті қашан және қайда өтті?",
  "What is the capital of Australia?",
];

const ROWS = QUESTIONS.map((question, id) => `${JSON.stringify({ id, turns: [question] })}\n`).join("");

test("without hnswlib-node it says so once and answers the same", async () => {
  const ask = (data: string, without: readonly string[]) =>
    run(["ask", "--jsonl", "--data", join(folder, data)], ROWS, { without });
  const [exact, graph] = await Promise.all([ask("exact", ["hnswlib-node"]), ask("graph", [])]);
  expect(exact.status).toBe(0);
  expect(exact.notices.split(NOTICE)).toHaveLength(2);
  expect(graph.notices).not.toContain("hnswlib");
  const answers = (output: string) => expectAnswers(output, KNOWLEDGE).map((row) => ({ ...row, milliseconds: 0 }));
  expect(answers(exact.output)).toEqual(answers(graph.output));
});

test("an index made with hnswlib-node is built anew without it, and the other way round", async () => {
  const data = join(folder, "both");
  const [question = ""] = QUESTIONS;
  const ask = (without: readonly string[]) => run(["ask", "--data", data, question], "", { without });
  const first = await ask([]);
  const exact = await ask(["hnswlib-node"]);
  const again = await ask([]);
  expect(first.notices).toContain("Indexed 1 document");
  expect(exact).toEqual({ ...first, notices: `${first.notices}${NOTICE}` });
  expect(again).toEqual(first);
});
