import type { SourceDocument } from "../knowledge/source-document.ts";
import { versionIn } from "../retrieval/passage-index.ts";
import type { Glossary } from "../retrieval/question/glossary.ts";
import type { Language } from "../text/language.ts";
import type { DraftClaim } from "./draft.ts";
import type { Evidence } from "./find-evidence.ts";
import { createDictationCheck } from "./gate/is-dictated.ts";
import { createClaimJudge } from "./gate/judge-claim.ts";
import { namesOf } from "./gate/source-names.ts";
import { type Verdict, verifyClaim } from "./gate/verify-claim.ts";
import type { History } from "./turn.ts";
import type { Understanding } from "./understand-question.ts";

export interface VerifierDependencies {
  readonly evidence: readonly Evidence[];
  readonly understood: Pick<Understanding, "language" | "message">;
  readonly history: Pick<History, "turns">;
  readonly find: (id: string) => SourceDocument | undefined;
  readonly glossary: Glossary;
}

/** What a drafter may have before it: so many turns, and so many passages a question. */
const TURNS_TOLD = 2;
const PASSAGES_TOLD = 6;

/** The gate for the claims of one answer. */
export function createVerifier(dependencies: VerifierDependencies): (claim: DraftClaim) => Verdict {
  const { evidence, understood, history, find, glossary } = dependencies;
  const { language, message } = understood;
  const found = new Set(evidence.flatMap(({ ranked }) => ranked.map(({ document }) => document)));
  const judge = createClaimJudge({ glossary, isName: namesOf(found) });
  const asked = history.turns.slice(-TURNS_TOLD).map(({ question }) => question);
  const isDictated = createDictationCheck([message, ...asked, ...textsOf(evidence, language)]);
  return (claim) => verifyClaim(claim, language, { find, judge, isDictated });
}

/** Titles and texts of the paragraphs found, as the drafter may have read them. */
function textsOf(evidence: readonly Evidence[], reader: Language): string[] {
  const read = evidence.flatMap(({ ranked }) => ranked.slice(0, PASSAGES_TOLD));
  const texts = read.flatMap(({ document, paragraph }) =>
    [document, versionIn(document, reader) ?? document].flatMap(({ title, text, paragraphs }) => {
      const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
      return [title, text.slice(start, end)];
    }),
  );
  return [...new Set(texts)];
}
