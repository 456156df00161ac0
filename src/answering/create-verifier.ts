import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Glossary } from "../retrieval/question/glossary.ts";
import type { Language } from "../text/language.ts";
import type { DraftClaim } from "./draft.ts";
import { createDictationCheck } from "./gate/is-dictated.ts";
import { createClaimJudge } from "./gate/judge-claim.ts";
import { namesOf } from "./gate/source-names.ts";
import { type Verdict, verifyClaim } from "./gate/verify-claim.ts";

export interface VerifierDependencies {
  /** Whose names count as names. */
  readonly documents: Iterable<SourceDocument>;
  /** All that the drafter may have read or heard. */
  readonly told: readonly string[];
  readonly language: Language;
  readonly find: (id: string) => SourceDocument | undefined;
  readonly glossary: Glossary;
}

/** The gate for the claims of one answer. */
export function createVerifier(dependencies: VerifierDependencies): (claim: DraftClaim) => Verdict {
  const { documents, told, language, find, glossary } = dependencies;
  const judge = createClaimJudge({ glossary, isName: namesOf(documents) });
  const isDictated = createDictationCheck(told);
  return (claim) => verifyClaim(claim, language, { find, judge, isDictated });
}
