import { NO_HISTORY } from "../../../../src/answering/turn.ts";
import { composeAnswering } from "../../../../src/compose.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../../../src/config-variables.ts";
import type { ServeOutcome, StageTask } from "../stage.ts";

/** The share of the questions that is asked before it counts: a bot in service has compiled what it runs. */
const WARM_UP = 0.2;

/** Opens the index as the bot does at its start and asks every question once, each in a conversation of its own. */
export async function serveQuestions({ knowledgeFolder, dataFolder, questions }: StageTask): Promise<ServeOutcome> {
  const config = { knowledgeFolder, dataFolder, answerThreshold: DEFAULT_ANSWER_THRESHOLD, embeddings: null };
  const { answerQuestion } = await composeAnswering(config, process.stderr);
  // Counts from the start of the process.
  const startSeconds = performance.now() / 1000;
  const milliseconds: number[] = [];
  // One at least counts, however few there are.
  const warmUp = Math.min(questions.length - 1, Math.ceil(WARM_UP * questions.length));
  for (const [turn, { text }] of questions.entries()) {
    const started = performance.now();
    await answerQuestion(text, NO_HISTORY);
    if (turn >= warmUp) milliseconds.push(performance.now() - started);
  }
  const residentBytes = process.memoryUsage.rss();
  return { startSeconds, residentBytes, peakBytes: 1024 * process.resourceUsage().maxRSS, milliseconds };
}
