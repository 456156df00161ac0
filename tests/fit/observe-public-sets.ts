import { join } from "node:path";
import { checkReferences } from "../../src/evaluation/check-references.ts";
import { drawArticles } from "../../src/evaluation/draw-articles.ts";
import { type PublicSet, readPublicSet } from "../../src/evaluation/public-set.ts";
import { type ScopedQuestion, scopeQuestions } from "../../src/evaluation/scope-questions.ts";
import { seededShuffle } from "../../src/evaluation/seeded-shuffle.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { answeringOverDocuments } from "./answering-over-documents.ts";
import { articleGroup } from "./article-group.ts";
import { findFeatures } from "./find-features.ts";
import type { Observation } from "./observation.ts";

/** Public sets of one language each: all four are among them. */
export const FIT_SETS = ["poquad", "squad2", "xquad-en", "xquad-ru", "kazqad"] as const;

/** Folders to draw from each set. Small ones have few questions, and are drawn more often. */
const DRAWS = [
  { paragraphs: 7, times: 6 },
  { paragraphs: 20, times: 4 },
  { paragraphs: 60, times: 3 },
  { paragraphs: 200, times: 2 },
  { paragraphs: 650, times: 1 },
] as const;

/** A folder with nearly all of a set leaves too little out of scope. */
const LARGEST_SHARE = 0.82;
const MOST_QUESTIONS = 120;

/** Asks folders drawn from the public sets what they cover and what they do not. */
export async function observePublicSets(folder: string, progress: (line: string) => void): Promise<Observation[]> {
  const observations: Observation[] = [];
  for (const name of FIT_SETS) {
    const set = await readPublicSet(join(folder, name));
    const { documents } = await readKnowledge(set.articles);
    checkReferences(set.questions, documents);
    const most = LARGEST_SHARE * documents.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
    for (const { paragraphs, times } of DRAWS.filter((draw) => draw.paragraphs <= most)) {
      for (let seed = 1; seed <= times; seed += 1) {
        const observed = await observeDraw(set, documents, paragraphs, seed);
        observations.push(...observed);
        progress(`${name}, ${paragraphs} paragraphs, draw ${seed} of ${times}: ${observed.length} questions`);
      }
    }
  }
  return observations;
}

async function observeDraw(
  { name, questions }: PublicSet,
  documents: readonly SourceDocument[],
  paragraphs: number,
  seed: number,
): Promise<Observation[]> {
  const drawn = drawArticles(documents, { take: "paragraphs", paragraphs }, seed);
  const answerQuestion = await answeringOverDocuments(drawn);
  const scoped = scopeQuestions(questions, new Set(drawn.map(({ id }) => id)), seed);
  const some = (wanted: ScopedQuestion["scope"]): ScopedQuestion[] =>
    seededShuffle(
      scoped.filter(({ scope }) => scope === wanted),
      seed,
    ).slice(0, MOST_QUESTIONS);
  const observations: Observation[] = [];
  for (const { question, scope } of [...some("in"), ...some("out")]) {
    const features = await findFeatures(question.turns, answerQuestion);
    if (features === null) continue;
    observations.push({
      features,
      covered: scope === "in",
      kind: scope,
      language: question.lang,
      folder: `${name} ${paragraphs}`,
      hasGlossary: false,
      group: articleGroup(question),
    });
  }
  return observations;
}
