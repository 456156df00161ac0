import type { Glossary } from "../../retrieval/question/glossary.ts";
import type { Language } from "../../text/language.ts";
import { bearsLinks } from "./bears-links.ts";
import { bearsNames, type IsName } from "./bears-names.ts";
import { bearsPolarity } from "./bears-polarity.ts";
import { bearsQuantities, type ReadGround } from "./bears-quantities.ts";
import { claimParts } from "./claim-parts.ts";
import { contentShare } from "./content-share.ts";
import { exchangesNames } from "./exchanges-names.ts";
import { type ReadStatement, readStatement } from "./read-statement.ts";
import type { Ground, Statement } from "./statement.ts";

/** What of a claim its quotes do not bear. */
export type GateFault = "number" | "name" | "negation" | "content";

/**
 * Whether quotes bear a claim; null where they do. Each quote comes in its language versions, the original first. Pure: it
 * knows nothing of who drafted the claim.
 */
export type ClaimJudge = (claim: Statement, quotes: readonly (readonly Ground[])[]) => GateFault | null;

export interface JudgeDependencies {
  readonly glossary: Glossary;
  /** Tells names of the source from other words that begin a sentence. */
  readonly isName: IsName;
}

/**
 * Least share of a claim's content words that its quotes must have. Measured on honest paraphrases of the article: in one
 * language 98 of 100 have more than a quarter, and claims beside another sentence's quote seldom do. Between languages only
 * names, numbers, concepts and words that sound alike can be told.
 */
const LEAST_SHARE = { inOneLanguage: 0.25, betweenLanguages: 0.1 } as const;

/** Of each sentence and clause of some length, so that nothing is slipped in beside what is borne. */
const LEAST_SHARE_OF_PART = 0.1;
const FEWEST_WORDS_OF_PART = 3;

export function createClaimJudge({ glossary, isName }: JudgeDependencies): ClaimJudge {
  return (statement, quotes) => {
    const claim = readStatement(statement, glossary);
    const versions = quotes.map((quote) =>
      quote.map((ground): ReadGround => ({ ...readStatement(ground, glossary), referenceYear: ground.referenceYear })),
    );
    const grounds = versions.flat();
    if (!bearsQuantities(claim, grounds)) return "number";
    if (!bearsNames(claim, grounds, isName) || grounds.some((ground) => exchangesNames(claim, ground))) return "name";
    const nearest = versions.flatMap((quote) => nearestTo(claim.language, quote));
    if (!bearsPolarity(claim, nearest)) return "negation";
    if (
      !bearsLinks(
        claim.text,
        grounds.map(({ text }) => text),
      )
    )
      return "content";
    const canCompare = nearest.some(({ language }) => language === claim.language);
    const least = canCompare ? LEAST_SHARE.inOneLanguage : LEAST_SHARE.betweenLanguages;
    if (contentShare(claim, grounds) < least) return "content";
    const parts = canCompare ? partsOf(claim) : [];
    return parts.some((part) => contentShare(part, grounds) < LEAST_SHARE_OF_PART) ? "content" : null;
  };
}

/** The version of a quote in a language, or else its original. */
function nearestTo(language: Language, versions: readonly ReadGround[]): readonly ReadGround[] {
  const own = versions.find((version) => version.language === language);
  return own === undefined ? versions.slice(0, 1) : [own];
}

/** The sentences and clauses of a claim of several that have enough content words to be held to something. */
function partsOf(claim: ReadStatement): ReadStatement[] {
  const spans = claimParts(claim.text);
  if (spans.length === 1) return [];
  return spans
    .map(({ start, end }) => claim.words.filter((word) => word.start >= start && word.start < end))
    .filter((words) => words.filter(({ isFunction }) => !isFunction).length >= FEWEST_WORDS_OF_PART)
    .map((words) => ({ ...claim, words, quantities: [] }));
}
