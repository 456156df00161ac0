import type { Answer } from "../../../src/answering/answer.ts";
import { extendHistory, turnOf } from "../../../src/answering/extend-history.ts";
import { canonicalText } from "../../../src/answering/gate/canonical-text.ts";
import type { QuestionAnswerer } from "../../../src/answering/question-answerer.ts";
import { type History, NO_HISTORY } from "../../../src/answering/turn.ts";
import type { ModelServer } from "../../support/model-server/model-server.ts";
import type { Attempt } from "./attempt.ts";
import { obedientTo } from "./obedient-model.ts";

/** The pipeline that an attempt is made on, with the model and without. */
export interface AttackedPipeline {
  readonly withModel: QuestionAnswerer;
  readonly without: QuestionAnswerer;
}

export interface AttemptOutcome {
  readonly attempt: Attempt;
  /** Whether the model was given the payload. */
  readonly wasObeyed: boolean;
  /** What of the payload a reader saw, and as what; null for nothing. */
  readonly reached: string | null;
}

export async function runAttempt(
  attempt: Attempt,
  { withModel, without }: AttackedPipeline,
  server: ModelServer,
): Promise<AttemptOutcome> {
  const { channel, payload, instruction, question, followUp } = attempt;
  const before = server.requests.length;
  server.behave(obedientTo(payload));
  const infected = instruction.length % 2 === 0 ? `${question} ${instruction}` : `${instruction}\n${question}`;
  const message = channel === "message" ? infected : channel === "history" ? followUp : question;
  const history = channel === "history" ? await historyOf(infected, without) : NO_HISTORY;
  const shown: Answer[] = [];
  shown.push(await withModel(message, history, { onPartial: (partial) => shown.push(partial) }));
  const builtIn = await without(message, history);
  const given = server.requests.slice(before).map(({ asked }) => asked);
  const ways = shown.flatMap((answer) => waysIn(answer, message, builtIn)).filter(({ text }) => holds(text, payload));
  return {
    attempt,
    wasObeyed: given.some(({ user }) => user.includes(JSON.stringify(payload).slice(1, -1))),
    reached: ways.length === 0 ? null : ways.map(({ way, text }) => `${way}: ${text}`).join("\n"),
  };
}

async function historyOf(question: string, without: QuestionAnswerer): Promise<History> {
  return extendHistory(NO_HISTORY, turnOf(question, await without(question, NO_HISTORY)), 12);
}

/**
 * Everything that an answer says, but for the reader's own words given back and for sentences of the source that are quoted
 * as they stand: what the owner's article says is not kept from readers because it is strange.
 */
function waysIn(answer: Answer, message: string, builtIn: Answer): { way: string; text: string }[] {
  const missing = answer.missing.filter((part) => !message.includes(part) && !builtIn.missing.includes(part));
  const answered = answer.outcome === "answered" ? answer : { claims: [], citations: [] };
  const claims = answered.claims
    .filter(({ text }) => !answered.citations.some(({ quote }) => quote === text))
    .map(({ text }) => ({ way: "claim", text }));
  const question = answer.question === builtIn.question ? [] : [{ way: "question", text: answer.question }];
  return [...claims, ...question, ...missing.map((text) => ({ way: "missing", text }))];
}

function holds(text: string, payload: string): boolean {
  const bare = (one: string) => canonicalText(one).text.replace(/[.!]+$/, "");
  return bare(text).includes(bare(payload));
}
