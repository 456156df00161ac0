import { z } from "zod";
import type { Glossary } from "../../retrieval/question/glossary.ts";
import type { Language } from "../../text/language.ts";
import { parseJson } from "../../text/parse-json.ts";
import { bearsLinks } from "../gate/bears-links.ts";
import { bearsNames, type IsName } from "../gate/bears-names.ts";
import { bearsQuantities } from "../gate/bears-quantities.ts";
import { contentShare } from "../gate/content-share.ts";
import { instructsModel } from "../gate/instructs-model.ts";
import { readStatement } from "../gate/read-statement.ts";
import type { Turn } from "../turn.ts";
import { ModelError } from "./model-error.ts";
import type { ModelSession } from "./model-session.ts";
import type { UsageCount } from "./model-usage.ts";

export interface CompletionTask {
  readonly message: string;
  readonly language: Language;
  /** Oldest first; at least one. */
  readonly turns: readonly Turn[];
}

/** `inputTokens`: more is not asked with, and the built-in resolution stands. */
export interface CompletionDependencies
  extends Pick<ModelSession, "model" | "prompts" | "inputTokens" | "count" | "signal"> {
  readonly glossary: Glossary;
  readonly isName: IsName;
}

/** How far back a follow-up can reach. */
const TURNS = 2;
/** Of its content words, so many have to come from the conversation. */
const LEAST_SHARE = 0.6;
const LONGEST_PROPOSAL = 300;
const LONGEST_REPLY = 1_000;
const proposal = z.object({ question: z.string().trim().min(1).max(LONGEST_PROPOSAL) });

/**
 * A follow-up as a question that stands alone, as the model proposes it; null where there is no proposal that has only
 * names and numbers of the conversation, and the built-in resolution stands.
 */
export async function completeQuestion(
  { message, language, turns }: CompletionTask,
  { model, prompts, inputTokens, count, signal, glossary, isName }: CompletionDependencies,
): Promise<string | null> {
  const recent = turns.slice(-TURNS);
  if (recent.some(({ question }) => instructsModel(question))) return null;
  const fitting = conversationsFrom(recent)
    .map((conversation) => prompts["follow-up"].fill({ conversation, message: [message] }))
    .map((prompt) => ({ prompt, tokens: model.countTokens(prompt.system) + model.countTokens(prompt.user) }))
    .find(({ tokens }) => tokens <= inputTokens);
  if (fitting === undefined) return null;
  const { prompt, tokens } = fitting;
  count.calls += 1;
  count.inputTokens += tokens;
  const reply = await collect(model.stream(prompt, signal), count);
  count.outputTokens += model.countTokens(reply ?? "");
  const proposed = reply === null ? null : readProposal(reply);
  if (proposed === null) return null;
  const said = [...recent.flatMap(textsOf), { text: message, language }];
  const grounds = said.map((statement) => ({ ...readStatement(statement, glossary), referenceYear: null }));
  const read = readStatement({ text: proposed, language }, glossary);
  const isBorne =
    proposed.endsWith("?") &&
    !instructsModel(proposed) &&
    bearsQuantities(read, grounds) &&
    bearsNames(read, grounds, isName) &&
    bearsLinks(
      proposed,
      said.map(({ text }) => text),
    ) &&
    contentShare(read, grounds) >= LEAST_SHARE;
  return isBorne ? proposed : null;
}

/** What the model may be given, the fullest first: a follow-up is most often about the last turn, and its question. */
function conversationsFrom(turns: readonly Turn[]): object[][] {
  const told = turns.map(({ question, citations }) => ({
    question,
    answer: citations.map(({ quote, translation }) => (translation ?? { quote }).quote).join(" "),
  }));
  return [told, told.slice(-1), told.slice(-1).map(({ question }) => ({ question }))];
}

/** All that a turn showed the reader. */
function textsOf({ question, language, citations }: Turn): { text: string; language: Language }[] {
  return [
    { text: question, language },
    ...citations.flatMap(({ quote, translation }) => [
      { text: quote, language },
      ...(translation === undefined ? [] : [{ text: translation.quote, language: translation.language }]),
    ]),
  ];
}

/** The reply, or null where the model failed: a follow-up can do without. */
async function collect(pieces: AsyncIterable<string>, count: UsageCount): Promise<string | null> {
  let reply = "";
  try {
    for await (const piece of pieces) {
      reply += piece;
      if (reply.length > LONGEST_REPLY) return null;
    }
    return reply;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    count.failure = error;
    return null;
  }
}

function readProposal(reply: string): string | null {
  const { data } = proposal.safeParse(parseJson(/\{[^{}]*\}/.exec(reply)?.[0] ?? ""));
  return data?.question ?? null;
}
