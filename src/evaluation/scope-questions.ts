import { LANGUAGES } from "../text/language.ts";
import { splitWords } from "../text/split-words.ts";
import { documentsOf, type PublicQuestion } from "./public-set.ts";
import { seededShuffle } from "./seeded-shuffle.ts";

/**
 * What the folder has for a question: the answer (`in`), nothing, for its article was left out (`out`), only the paragraph
 * that it was written for and that does not answer it (`near-miss`), or no answer and nobody says near what
 * (`unanswerable`).
 */
export type Scope = "in" | "out" | "near-miss" | "unanswerable";

export interface ScopedQuestion {
  readonly question: PublicQuestion;
  readonly scope: Scope;
}

/**
 * The questions worth asking of a folder with these documents. Of those whose articles were left out only answerable ones
 * are, in each language at most as many as there are answerable ones in scope, drawn by the seed. A question that a set
 * asks of several articles, a row each, is out of scope only where all of them were left out.
 */
export function scopeQuestions(
  questions: readonly PublicQuestion[],
  folder: ReadonlySet<string>,
  seed: number,
): ScopedQuestion[] {
  const answeredHere = new Set(questions.filter((question) => scopeOf(question, folder) === "in").map(wordsOf));
  const scoped = questions.flatMap((question): ScopedQuestion[] => {
    const scope = scopeOf(question, folder);
    return scope === null || (scope === "out" && answeredHere.has(wordsOf(question))) ? [] : [{ question, scope }];
  });
  const outside = LANGUAGES.flatMap((language) => {
    const spoken = scoped.filter(({ question }) => question.lang === language);
    const inScope = spoken.filter(({ scope }) => scope === "in").length;
    return seededShuffle(
      spoken.filter(({ scope }) => scope === "out"),
      seed,
    ).slice(0, inScope);
  });
  const drawn = new Set(outside);
  return scoped.filter((one) => one.scope !== "out" || drawn.has(one));
}

function scopeOf(question: PublicQuestion, folder: ReadonlySet<string>): Scope | null {
  const documents = documentsOf(question);
  const isHere = documents.some((document) => folder.has(document));
  if (question.answerable) return documents.length === 0 ? null : isHere ? "in" : "out";
  if (documents.length === 0) return "unanswerable";
  return isHere ? "near-miss" : null;
}

/** The same for questions that differ in case and punctuation alone. */
function wordsOf({ turns }: PublicQuestion): string {
  return splitWords(turns.join("\n"))
    .map(({ folded }) => folded)
    .join(" ");
}
