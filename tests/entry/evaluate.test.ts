import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_ANSWER_THRESHOLD } from "../../src/config-variables.ts";
import { documentText } from "../support/knowledge-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { run } from "./entry-point.ts";

const TOWNS = [
  "Almaty",
  "Bukhara",
  "Chimkent",
  "Dushanbe",
  "Ekibastuz",
  "Fergana",
  "Gori",
  "Hisor",
  "Issyk",
  "Jizzakh",
];
const WARES = ["apples", "bells", "clocks", "drums", "eggs", "flutes", "gloves", "honey", "ink", "jars"];

/** A set of ten articles with a question and a near miss each, and the temporary folder that it is asked in. */
function tinySet() {
  const folder = temporaryFolder();
  const set = join(folder, "tiny");
  mkdirSync(join(set, "articles"), { recursive: true });
  const rows = TOWNS.flatMap((town, position) => {
    const document = town.toLowerCase();
    const place = { document, paragraph: 1 };
    const text = documentText("en", `The market of ${town} sells ${WARES[position]}.`, "It rains there in spring.");
    writeFileSync(join(set, "articles", `${document}.md`), text);
    const question = { lang: "en", about: place };
    return [
      {
        ...question,
        id: town,
        turns: [`What does the market of ${town} sell?`],
        answerable: true,
        answers: [WARES[position]],
        gold: place,
      },
      {
        ...question,
        id: `not ${town}`,
        turns: [`Who painted the bridge of ${town} in 1950?`],
        answerable: false,
        gold: null,
      },
    ];
  });
  writeFileSync(join(set, "questions.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
  const temporary = join(folder, "tmp");
  mkdirSync(temporary);
  const evaluate = (...flags: string[]) =>
    run(["evaluate", "--set", set, "--workers", "2", ...flags], "", { env: { TMPDIR: temporary } });
  return { folder, set, evaluate, leftBehind: () => readdirSync(temporary) };
}

test("a public set is asked, printed, reported and dumped, and leaves nothing behind", async () => {
  const { folder, set, evaluate, leftBehind } = tinySet();
  const [report, features] = [join(folder, "report"), join(folder, "features.jsonl")];
  const before = readdirSync(set, { recursive: true });
  const { status, output, notices } = await evaluate("--report", report, "--features", features);
  expect({ status, notices }).toEqual({ status: 0, notices: "Indexed 10 documents, 20 paragraphs.\n" });
  expect(output).toContain(`tiny: 10 articles, 20 paragraphs; declined below ${DEFAULT_ANSWER_THRESHOLD}\n`);
  expect(output).toMatch(/^questions in scope +10$/m);
  expect(output).toMatch(/^paragraphs: R@1 +100\.0 % \(72\.2–100\.0\) of 10$/m);
  expect(output).toMatch(/^quote holds the answer: as given +100\.0 %/m);
  expect(readdirSync(report).toSorted()).toEqual([
    "calibration.svg",
    "recall.svg",
    "refusal.svg",
    "report.json",
    "report.md",
  ]);
  const { figures, questions } = JSON.parse(readFileSync(join(report, "report.json"), "utf8"));
  expect(figures.all.recall).toHaveLength(20);
  expect(questions).toHaveLength(20);
  expect(questions[0]).toMatchObject({ id: "Almaty", scope: "in", outcome: "answered", rank: 1 });
  expect(readFileSync(join(report, "report.json"), "utf8")).not.toContain("market");
  const rows = readFileSync(features, "utf8")
    .trimEnd()
    .split("\n")
    .map((row) => JSON.parse(row));
  expect(rows.map(({ id }) => id)).toEqual(questions.map(({ id }: { id: string }) => id));
  expect(rows[0]).toMatchObject({ lang: "en", scope: "in", paragraphs: 20, correct: true, features: { bias: 1 } });
  expect(leftBehind()).toEqual([]);
  expect(readdirSync(set, { recursive: true })).toEqual(before);
});

test("questions of articles that were not drawn are out of scope", async () => {
  const { evaluate } = tinySet();
  const left = await evaluate("--leave-out", "0.2");
  expect(left.output).toMatch(/^tiny: 8 articles/);
  expect(left.output).toMatch(/^questions out of scope +2$/m);
  const drawn = await evaluate("--passages", "7", "--seed", "5");
  expect(drawn.output).toMatch(/^tiny: 4 articles, 8 paragraphs/);
  expect(drawn.output).toMatch(/^questions out of scope +4$/m);
  const counts = (output: string) => output.split("\n").filter((line) => !/milliseconds|memory|index/.test(line));
  expect(counts((await evaluate("--passages", "7", "--seed", "5")).output)).toEqual(counts(drawn.output));
});

test.each([
  [["--set", "x", "--passages", "0"], "a whole number from 1"],
  [["--set", "x", "--leave-out", "1"], "a number between 0 and 1"],
  [["--set", "x", "--leave-out", "0.5", "--passages", "3"], "cannot be used with"],
  [["--set", "x", "--knowledge", "y"], "cannot be used with"],
  [["--report", "x"], "are for a --set"],
  [["--record", "--half", "unseen"], "--record is for the development half"],
  [["--record", "--set", "x"], "cannot be used with"],
  [["--set", "/nowhere/at/all"], "/nowhere/at/all/questions.jsonl cannot be read"],
])("evaluate %j is refused with the reason", async (flags, reason) => {
  const { status, output, notices } = await run(["evaluate", ...flags]);
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(notices).toContain(reason);
  expect(notices.trimEnd().split("\n")).toHaveLength(1);
});

test("a question about an article that is not there is named", async () => {
  const { set, evaluate, leftBehind } = tinySet();
  const row = { id: "odd", lang: "en", turns: ["Who?"], answerable: true, gold: { document: "nowhere", paragraph: 1 } };
  writeFileSync(join(set, "questions.jsonl"), JSON.stringify(row));
  expect(await evaluate()).toMatchObject({ status: 2, notices: "odd: there is no article nowhere\n" });
  expect(leftBehind()).toEqual([]);
  expect(existsSync(join(set, "articles"))).toBe(true);
});

/** The project's questions in one language: a fact that the shipped article answers and one that it does not. */
function fewQuestions(rightOnes: number): string {
  const folder = temporaryFolder();
  const row = {
    lang: "en",
    kind: "fact",
    answerable: true,
    gold: null,
    turns: ["Who did Kaja Kallas meet in Astana?"],
  };
  const rows = Array.from({ length: 10 }, (_, id) => {
    const quotes = [id < rightOnes ? "Spotkała się tam z prezydentem" : "no quote of the article"];
    return JSON.stringify({ ...row, id: `${id}`, quotes });
  });
  for (const language of ["pl", "ru", "kk"]) writeFileSync(join(folder, `development.${language}.jsonl`), "");
  writeFileSync(join(folder, "development.en.jsonl"), rows.join("\n"));
  return folder;
}

test("evaluate fails when a figure falls by more than noise, and says how to record a new one", async () => {
  const [good, bad] = [fewQuestions(10), fewQuestions(4)];
  const evaluate = (questions: string, ...flags: string[]) => run(["evaluate", "--questions", questions, ...flags]);
  expect(await evaluate(good, "--record")).toMatchObject({ status: 0 });
  expect(await evaluate(good)).toMatchObject({ status: 0 });
  writeFileSync(join(bad, "baseline.json"), readFileSync(join(good, "baseline.json")));
  const fallen = await evaluate(bad);
  expect(fallen.status).toBe(1);
  expect(fallen.notices).toContain(
    "facts: right quote: 4/10 (40 %) is below the floor of 86.1 %; recorded were 10/10\n",
  );
  expect(fallen.notices).toContain("npm run evaluate -- --record");
});
