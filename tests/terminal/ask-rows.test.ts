import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { NO_HISTORY } from "../../src/answering/turn.ts";
import { askRows } from "../../src/terminal/ask-rows.ts";
import { createRecordingAnswerer } from "../support/recording-answerer.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";
import { collectingOutput, inputOf, terminalOutput } from "../support/streams.ts";

function row(id: string, ...turns: readonly string[]): string {
  return `${JSON.stringify({ id, turns })}\n`;
}

/** Asks the rows and gives back the exit status, the rows written, progress and what was told as a failure. */
async function run(input: string, answerer = createRecordingAnswerer(), progress = collectingOutput()) {
  const output = collectingOutput();
  const failures: unknown[][] = [];
  const status = await askRows(
    {},
    {
      answerQuestion: answerer.answerQuestion,
      input: inputOf(input),
      output: output.stream,
      progress: progress.stream,
      onFailure: (...failure) => failures.push(failure),
    },
  );
  const rows: unknown[] = output
    .text()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, rows, failures, asked: answerer.asked, progress: progress.text() };
}

test("askRows answers the rows in the order read and gives 0 for answers and refusals", async () => {
  const answerer = createRecordingAnswerer((question) =>
    question === "GDP?" ? sampleDeclined({ question }) : sampleAnswered({ question }),
  );
  const { status, rows } = await run(row("a", "Who?") + row("b", "GDP?") + row("a", "Where?"), answerer);
  expect(status).toBe(0);
  expect(rows).toMatchObject([
    { id: "a", outcome: "answered", question: "Who?" },
    { id: "b", outcome: "declined", question: "GDP?" },
    { id: "a", outcome: "answered", question: "Where?" },
  ]);
});

test("askRows asks a row's turns in one conversation and prints the last", async () => {
  const { rows, asked } = await run(row("a", "Who came?", "When?", "Why?"));
  expect(asked.map(({ question, history }) => [question, history.turns.map((turn) => turn.asked)])).toEqual([
    ["Who came?", []],
    ["When?", ["Who came?"]],
    ["Why?", ["Who came?", "When?"]],
  ]);
  expect(asked[2]?.history.numbered).toEqual([{ number: 1, document: "relations", start: 812, end: 839 }]);
  expect(rows).toMatchObject([{ id: "a", question: "Why?" }]);
});

test("askRows starts every row afresh", async () => {
  const { asked } = await run(row("a", "Who came?") + row("b", "When?"));
  expect(asked.map(({ history }) => history)).toEqual([NO_HISTORY, NO_HISTORY]);
});

test("askRows passes an empty question on", async () => {
  const { status, asked } = await run(row("a", ""));
  expect([status, asked.map(({ question }) => question)]).toEqual([0, [""]]);
});

test("askRows writes a row that does not parse as an error, goes on and gives 1", async () => {
  const { status, rows } = await run(`not JSON\n${row("b", "Who?")}{"id":"c","turns":[]}\n`);
  expect(status).toBe(1);
  expect(rows).toEqual([
    { id: null, error: "the row is not JSON" },
    expect.objectContaining({ id: "b", outcome: "answered" }),
    { id: "c", error: "turns must hold at least one question" },
  ]);
});

test("askRows writes a failure without its cause, tells it by the row's place and goes on", async () => {
  const cause = new Error("https://host/bot123:secret");
  const answerer = createRecordingAnswerer((question) => {
    if (question === "boom") throw cause;
    return sampleAnswered({ question });
  });
  const { status, rows, failures } = await run(row("b", "Who?") + row("a", "Who?", "boom"), answerer);
  expect(status).toBe(1);
  expect(rows).toEqual([
    expect.objectContaining({ id: "b", outcome: "answered" }),
    { id: "a", error: "the question could not be answered" },
  ]);
  expect(failures).toEqual([[2, cause]]);
});

test("askRows skips blank lines and reads CRLF, a byte order mark, U+2028 and a last row without a line break", async () => {
  const { status, rows } = await run(`\uFEFF${row("a", "one\u2028two").trim()}\r\n \r\n\n${row("b", "Who?").trim()}`);
  expect(status).toBe(0);
  expect(rows).toMatchObject([{ id: "a", question: "one\u2028two" }, { id: "b" }]);
});

test("askRows of no rows writes nothing and gives 0", async () => {
  expect(await run("")).toMatchObject({ status: 0, rows: [] });
});

test("askRows shows progress on a terminal only", async () => {
  const quiet = await run(row("a", "Who?"));
  const shown = await run(`${row("a", "Who?")}{}\n`, createRecordingAnswerer(), terminalOutput());
  expect(quiet.progress).toBe("");
  expect(shown.progress).toBe("\r1 asked, 0 failed\r2 asked, 1 failed\n");
});

test("askRows asks no further than its reader reads", async () => {
  const { answerQuestion, asked } = createRecordingAnswerer();
  const taken: (() => void)[] = [];
  const output = new Writable({ write: (_chunk, _encoding, done) => void taken.push(done) });
  const input = inputOf(row("a", "1") + row("b", "2") + row("c", "3"));
  const progress = collectingOutput().stream;
  const finished = askRows({}, { answerQuestion, input, output, progress, onFailure: () => {} });
  for (const expected of [1, 2, 3]) {
    await expect.poll(() => taken.length).toBe(expected);
    expect(asked).toHaveLength(expected);
    taken.at(-1)?.();
  }
  expect(await finished).toBe(0);
});

test("askRows rejects when the output is gone", async () => {
  const { answerQuestion } = createRecordingAnswerer();
  const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error("EPIPE")) });
  const progress = collectingOutput().stream;
  const asking = askRows({}, { answerQuestion, input: inputOf(row("a", "1")), output, progress, onFailure: () => {} });
  await expect(asking).rejects.toThrow("EPIPE");
});
