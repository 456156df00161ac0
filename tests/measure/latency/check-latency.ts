import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { quantile } from "../../../src/evaluation/measures/quantile.ts";
import { readQuestionSet } from "../../../src/evaluation/question-set.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import type { Person } from "../../support/bot-api/person.ts";
import { startBotProcess } from "../../support/bot-process.ts";
import type { Check, Figure } from "../check.ts";
import { startTimedServer, type TimedServer } from "./timed-server.ts";

/** How many questions are asked one after another, and for how many seconds they are asked at a fixed rate. */
const AMOUNTS = { whole: { inTurn: 500, seconds: 60 }, quick: { inTurn: 20, seconds: 1 } } as const;
const RATE = { whole: 200, quick: 20 } as const;
/** As many readers take turns, so that each asks a few questions in a conversation of their own. */
const READERS = 400;
/** Milliseconds that the last answers may take after the last question. */
const PATIENCE = 10_000;
/** Not timed: the first questions of a process are compiled while they are answered. */
const WARM_UP = 100;

/**
 * How long readers wait for extracted answers of the real bot process: one question at a time, beside a command that looks nothing
 * up, and at a sustained rate. Questions are the project's own for development, in four languages.
 */
export const checkLatency: Check = async ({ quick, root, progress }) => {
  const form = quick ? "quick" : "whole";
  const questions = await readQuestions(root);
  const folder = await mkdtemp(join(tmpdir(), "cited-answers-latency-"));
  const timed = await startTimedServer();
  const bot = await startBotProcess(root, folder, timed.server);
  try {
    await askInTurn(timed, questions, WARM_UP, () => undefined);
    timed.reset();
    await askInTurn(timed, ["/help"], AMOUNTS[form].inTurn, () => undefined);
    const commands = timed.milliseconds();
    timed.reset();
    await askInTurn(timed, questions, AMOUNTS[form].inTurn, progress);
    const alone = timed.milliseconds();
    timed.reset();
    await askAtRate(timed, questions, RATE[form], AMOUNTS[form].seconds, progress);
    const asked = RATE[form] * AMOUNTS[form].seconds;
    return figuresOf({ commands, alone, sustained: timed.milliseconds(), asked, isWhole: !quick });
  } finally {
    await bot.end("SIGTERM");
    await timed.server.close();
    await rm(folder, { recursive: true, force: true });
  }
};

async function readQuestions(root: string): Promise<string[]> {
  const files = LANGUAGES.map((language) => join(root, "tests", "evaluation", `development.${language}.jsonl`));
  const sets = await Promise.all(files.map(readQuestionSet));
  // In turn, so that no language comes in a block.
  const longest = Math.max(...sets.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => sets.flatMap((set) => set[index]?.turns.at(-1) ?? [])).flat();
}

async function askInTurn(
  timed: TimedServer,
  questions: readonly string[],
  count: number,
  progress: (line: string) => void,
): Promise<void> {
  const readers = people(timed, READERS);
  for (let index = 0; index < count; index += 1) {
    const reader = readers[index % readers.length];
    const question = questions[index % questions.length];
    if (reader === undefined || question === undefined) throw new Error("there is nobody to ask, or nothing");
    const sent = timed.nextMessage();
    timed.ask(reader, question);
    await sent;
  }
  // A second message of the last answer.
  await sleep(50);
  progress(`${count} questions, one at a time`);
}

/** An open loop: a question is asked when its time has come, whether or not the ones before it are answered. */
async function askAtRate(
  timed: TimedServer,
  questions: readonly string[],
  rate: number,
  seconds: number,
  progress: (line: string) => void,
): Promise<void> {
  const readers = people(timed, READERS);
  const total = rate * seconds;
  const begun = performance.now();
  for (let index = 0; index < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - begun) / 1_000) * rate) + 1);
    for (; index < due; index += 1) {
      const reader = readers[index % readers.length];
      const question = questions[(index * 7) % questions.length];
      if (reader !== undefined && question !== undefined) timed.ask(reader, question);
      if ((index + 1) % (rate * 10) === 0) progress(`${index + 1} questions, ${timed.answered()} answered`);
    }
    await sleep(1);
  }
  for (let waited = 0; timed.answered() < total && waited < PATIENCE; waited += 50) await sleep(50);
}

function people({ server }: TimedServer, count: number): Person[] {
  return Array.from({ length: count }, (_, index) =>
    server.person({ languageCode: LANGUAGES[index % LANGUAGES.length] ?? "en" }),
  );
}

interface Measured {
  readonly commands: readonly number[];
  readonly alone: readonly number[];
  readonly sustained: readonly number[];
  readonly asked: number;
  readonly isWhole: boolean;
}

function figuresOf({ commands, alone, sustained, asked, isWhole }: Measured): Figure[] {
  // A short run on a busy machine says nothing of time.
  const atMost = (value: number) => (isWhole ? ({ is: "at most", value } as const) : null);
  const median = quantile(alone, 0.5);
  return [
    { name: "one at a time, median ms", value: median, goal: atMost(30) },
    { name: "one at a time, p99 ms", value: quantile(alone, 0.99), goal: null },
    {
      name: "beside a command that looks nothing up, ratio of medians",
      value: median / quantile(commands, 0.5),
      goal: null,
    },
    { name: "sustained, questions asked", value: asked, goal: null },
    { name: "sustained, answered", value: sustained.length / asked, goal: { is: "at least", value: 1 } },
    { name: "sustained, median ms", value: quantile(sustained, 0.5), goal: null },
    { name: "sustained, p99 ms", value: quantile(sustained, 0.99), goal: atMost(250) },
  ];
}
