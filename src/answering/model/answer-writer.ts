import type { DraftClaim, VerifiedClaim } from "../draft.ts";
import type { Verdict } from "../gate/verify-claim.ts";
import { type AnswerTask, answerPrompt } from "./answer-prompt.ts";
import type { GivenPassage } from "./choose-passages.ts";
import { ModelError } from "./model-error.ts";
import type { ModelSession } from "./model-session.ts";
import { readDraft } from "./read-draft.ts";

export interface WritingTask extends Omit<AnswerTask, "problem"> {
  readonly verify: (claim: DraftClaim) => Verdict;
  /** Told of all claims so far as soon as one more has passed. */
  readonly onVerified: (verified: readonly VerifiedClaim[]) => void;
}

interface WrittenAnswer {
  readonly verified: readonly VerifiedClaim[];
  /** What the model says the source leaves out: unverified words. */
  readonly missing: readonly string[];
}

/** Room that the first try leaves for a second one. */
const FIRST_TRY_SHARE = 0.67;
const NOT_JSON = "Your last answer had no line of JSON as described. Write only such lines.";
const NOT_BORNE =
  "Every sentence of your last answer was dropped: its quotes were not in the passages letter for letter, or did not have all its numbers, names and negations. Stay closer to the passages.";

/**
 * Has a model write an answer, each claim verified as it comes; tries once more where nothing passed. Whatever the model
 * does, what it gave before it failed stands. No claims: there is nothing to show.
 */
export async function writeAnswer(task: WritingTask, session: ModelSession): Promise<WrittenAnswer> {
  const { count, inputTokens } = session;
  const left = inputTokens - count.inputTokens;
  const first = await attempt({ ...task, problem: "" }, Math.min(FIRST_TRY_SHARE * inputTokens, left), session);
  const isUsable = first.verified.length > 0 || count.failure !== null;
  // A model that found nothing to say need not be asked again.
  if (isUsable || count.dropped + count.malformed === 0) return first;
  const problem = count.dropped > 0 ? NOT_BORNE : NOT_JSON;
  return attempt({ ...task, problem }, inputTokens - count.inputTokens, session);
}

/** One call of at most so many tokens, where at least one passage fits. */
async function attempt(task: WritingTask & AnswerTask, most: number, session: ModelSession): Promise<WrittenAnswer> {
  const { passages, verify, onVerified } = task;
  const { model, prompts, count, signal } = session;
  const verified: VerifiedClaim[] = [];
  let missing: readonly string[] = [];
  const asked = answerPrompt(task, most, {
    template: prompts.answering,
    countTokens: (text) => model.countTokens(text),
  });
  if (asked === null) return { verified, missing };
  count.calls += 1;
  count.inputTokens += asked.tokens;
  let text = "";
  try {
    for await (const line of readDraft(seeing(model.stream(asked.prompt, signal), (piece) => (text += piece)))) {
      if (line.kind === "missing") missing = line.parts;
      if (line.kind === "malformed") count.malformed += 1;
      if (line.kind !== "claim") continue;
      const verdict = verify(draftOf(line.claim, passages));
      if (!verdict.passed) count.drop(verdict.fault);
      else if (verified.every((claim) => claim.text !== verdict.claim.text)) {
        count.passed += 1;
        verified.push(verdict.claim);
        onVerified([...verified]);
      }
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    count.failure = error;
  }
  count.outputTokens += model.countTokens(text);
  return { verified, missing };
}

async function* seeing(pieces: AsyncIterable<string>, see: (piece: string) => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    see(piece);
    yield piece;
  }
}

/** A passage that was never given is of no document: the gate finds it nowhere. */
function draftOf(
  { text, quotes }: { readonly text: string; readonly quotes: readonly { passage: number; quote: string }[] },
  passages: readonly GivenPassage[],
): DraftClaim {
  return {
    text,
    quotes: quotes.map(({ passage, quote }) => {
      const given = passages.find(({ id }) => id === passage);
      return { document: given?.document ?? "", paragraph: given?.paragraph ?? 0, quote };
    }),
  };
}
