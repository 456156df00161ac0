import type { DraftClaim, VerifiedClaim } from "../draft.ts";
import type { Verdict } from "../gate/verify-claim.ts";
import { boundedPrompt, type PromptTask } from "./bounded-prompt.ts";
import type { GivenPassage } from "./choose-passages.ts";
import { ModelError } from "./model-error.ts";
import type { ModelSession } from "./model-session.ts";
import { readDraft } from "./read-draft.ts";

export interface ClaimTask extends PromptTask {
  readonly verify: (claim: DraftClaim) => Verdict;
  /** Told of all claims so far as soon as one more has passed. */
  readonly onVerified: (verified: readonly VerifiedClaim[]) => void;
}

export interface WrittenClaims {
  readonly verified: readonly VerifiedClaim[];
  /** What the model says the source leaves out: unverified words. */
  readonly missing: readonly string[];
  /** Questions that the model would have the reader ask next: unproved. */
  readonly proposals: readonly string[];
}

/**
 * Has a model write claims in one call of at most so many tokens, each verified as it comes; no call where not even one passage
 * fits. Whatever the model does, what it gave before it failed stands.
 */
export async function writeClaims(task: ClaimTask, most: number, session: ModelSession): Promise<WrittenClaims> {
  const { passages, verify, onVerified } = task;
  const { model, count, signal } = session;
  const verified: VerifiedClaim[] = [];
  let missing: readonly string[] = [];
  let proposals: readonly string[] = [];
  const asked = boundedPrompt(task, most, (text) => model.countTokens(text));
  if (asked === null) return { verified, missing, proposals };
  count.calls += 1;
  count.inputTokens += asked.tokens;
  let text = "";
  try {
    for await (const line of readDraft(seeing(model.stream(asked.prompt, signal), (piece) => (text += piece)))) {
      if (line.kind === "missing") missing = line.parts;
      if (line.kind === "next") proposals = line.questions;
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
  return { verified, missing, proposals };
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
