import type { DraftClaim, VerifiedClaim } from "./draft.ts";
import { chooseSentences, draftExtractively } from "./draft-extractively.ts";
import type { Evidence } from "./find-evidence.ts";
import { instructsModel } from "./gate/instructs-model.ts";
import type { Verdict } from "./gate/verify-claim.ts";
import { writeAnswer } from "./model/answer-writer.ts";
import { choosePassages } from "./model/choose-passages.ts";
import type { ModelSession } from "./model/model-session.ts";
import { inWordsOf } from "./model/words-of-question.ts";
import type { Understanding } from "./understand-question.ts";

/** What an answer is to say, verified. */
export interface DraftedAnswer {
  /** Empty: nothing can be said. */
  readonly verified: readonly VerifiedClaim[];
  /** What the drafter says the source leaves out, in words of the question. */
  readonly missing: readonly string[];
  /** Questions that the drafter would have the reader ask next: unproved. */
  readonly proposals: readonly string[];
  /** Claims that the gate did not let through. */
  readonly dropped: number;
}

export interface DraftingTask {
  readonly understood: Understanding;
  /** The question in full. */
  readonly question: string;
  /** Of the questions that the source covers; empty: nothing is drafted, and no model is asked. */
  readonly covered: readonly Evidence[];
  readonly verify: (claim: DraftClaim) => Verdict;
  /** Told of all that is verified so far each time that a model's claim has passed. */
  readonly onVerified: (verified: readonly VerifiedClaim[]) => void;
  /** Whether there are too few questions to offer without proposals. */
  readonly wantsProposals: boolean;
  /** Null without a model. */
  readonly session: ModelSession | null;
}

/** The model's claims or, without one and where none of them passed, the source's own sentences. */
export async function draftAnswer(task: DraftingTask): Promise<DraftedAnswer> {
  const { understood, covered, verify, session } = task;
  const isAsked = session !== null && covered.length > 0 && !instructsModel(task.question);
  const written = isAsked ? await write(task, session) : null;
  if (written !== null && written.verified.length > 0) return written;
  return verifyAll(extract(covered, understood), verify);
}

async function write(
  { understood: { language, message }, question, covered, verify, onVerified, wantsProposals }: DraftingTask,
  session: ModelSession,
): Promise<DraftedAnswer> {
  const passages = choosePassages(covered, language);
  const task = { question, language, passages, verify, onVerified, wantsProposals };
  const { verified, missing, proposals } = await writeAnswer(task, session);
  return { verified, missing: inWordsOf(message, missing, language), proposals, dropped: session.count.dropped };
}

/** Sentences for every question covered, none twice. */
function extract(covered: readonly Evidence[], { language }: Understanding): DraftClaim[] {
  const hits = covered.flatMap(({ reading, hits: found }) =>
    reading === null ? [] : chooseSentences(reading.query, found),
  );
  const drafts = draftExtractively(hits, language);
  return drafts.filter((draft, position) => drafts.findIndex(({ text }) => text === draft.text) === position);
}

/** Drafts that are there at once, as far as the gate lets them through. */
export function verifyAll(drafts: readonly DraftClaim[], verify: (claim: DraftClaim) => Verdict): DraftedAnswer {
  const verified = drafts.flatMap((draft) => {
    const verdict = verify(draft);
    return verdict.passed ? [verdict.claim] : [];
  });
  return { verified, missing: [], proposals: [], dropped: drafts.length - verified.length };
}
