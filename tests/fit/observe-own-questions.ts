import { join } from "node:path";
import { drawArticles } from "../../src/evaluation/draw-articles.ts";
import { type PublicQuestion, type PublicSet, readPublicSet } from "../../src/evaluation/public-set.ts";
import { readQuestionSet } from "../../src/evaluation/question-set.ts";
import { type Scope, scopeQuestions } from "../../src/evaluation/scope-questions.ts";
import { seededShuffle } from "../../src/evaluation/seeded-shuffle.ts";
import { readGlossary } from "../../src/knowledge/read-glossary.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { Glossary } from "../../src/retrieval/question/glossary.ts";
import { LANGUAGES, type Language } from "../../src/text/language.ts";
import { answeringOverDocuments } from "./answering-over-documents.ts";
import { articleGroup } from "./article-group.ts";
import { findFeatures } from "./find-features.ts";
import type { Observation } from "./observation.ts";

/** Kinds of which it is clear whether they should be answered; a false premise or a half of two questions is not. */
const KINDS = ["fact", "paraphrase", "follow-up", "noisy", "near-miss", "off-topic"];

/** Where articles and questions about anything else come from. */
const OTHER_SETS: Readonly<Record<Language, string>> = { pl: "poquad", en: "squad2", ru: "xquad-ru", kk: "kazqad" };

/** Paragraphs of other articles beside the shipped one: a folder with a glossary may be of any size too. */
const BESIDE = [0, 60, 600] as const;

const MOST_PUBLIC = 100;
/** Messages of three questions in one breath: much is asked, and a little of it stands in any text. */
const LONG_MESSAGES = 40;
const SEED = 1;

interface Asked extends Pick<Observation, "covered" | "kind" | "language" | "group"> {
  readonly turns: readonly string[];
}

interface OtherArticles {
  readonly set: PublicSet;
  readonly documents: readonly SourceDocument[];
}

/** Asks the shipped article, alone and among others, the development questions and what people asked about other things. */
export async function observeOwnQuestions(
  root: string,
  sets: string,
  progress: (line: string) => void,
): Promise<Observation[]> {
  const own = (await readKnowledge(join(root, "knowledge"))).documents;
  const glossary = new Glossary((await readGlossary(join(root, "knowledge"))).concepts);
  const observations: Observation[] = [];
  for (const beside of BESIDE) {
    const folder = beside === 0 ? "own" : `own + ${beside}`;
    const asked: Asked[] = [];
    const documents = [...own];
    for (const language of LANGUAGES) {
      const others = await readOthers(join(sets, OTHER_SETS[language]));
      const paragraphs = beside / LANGUAGES.length;
      const drawn = beside === 0 ? [] : drawArticles(others.documents, { take: "paragraphs", paragraphs }, SEED);
      documents.push(...drawn);
      asked.push(...(await developmentQuestions(root, language)), ...publicQuestions(others.set, drawn, language));
    }
    const answerQuestion = await answeringOverDocuments(documents, glossary);
    for (const { turns, ...about } of asked) {
      const features = await findFeatures(turns, answerQuestion);
      if (features !== null) observations.push({ ...about, features, folder, hasGlossary: true });
    }
    progress(`${folder}: ${asked.length} questions`);
  }
  return observations;
}

async function readOthers(folder: string): Promise<OtherArticles> {
  const set = await readPublicSet(folder);
  return { set, documents: (await readKnowledge(set.articles)).documents };
}

async function developmentQuestions(root: string, language: Language): Promise<Asked[]> {
  const questions = await readQuestionSet(join(root, `tests/evaluation/development.${language}.jsonl`));
  return questions
    .filter(({ kind }) => KINDS.includes(kind))
    .map(({ id, kind, turns, answerable }) => {
      return { turns, kind, language, covered: answerable, group: id.replace(`${language}-`, "") };
    });
}

/** Questions of a set that the folder answers and that it does not; where none of its articles is there, long ones too. */
function publicQuestions(set: PublicSet, drawn: readonly SourceDocument[], language: Language): Asked[] {
  const { inScope, outOfScope } = parted(set, drawn);
  const asked =
    (kind: string, covered: boolean) =>
    (question: PublicQuestion): Asked => ({
      turns: question.turns,
      kind,
      covered,
      language,
      group: articleGroup(question),
    });
  const long = (text: string, number: number): Asked => {
    return { turns: [text], kind: "long", covered: false, language, group: `long ${language} ${number}` };
  };
  return [
    ...inScope.slice(0, MOST_PUBLIC).map(asked("in", true)),
    ...outOfScope.slice(0, MOST_PUBLIC).map(asked("public", false)),
    ...(drawn.length > 0 ? [] : longMessages(outOfScope.slice(MOST_PUBLIC)).map(long)),
  ];
}

/** The answerable questions by whether the folder has their articles, in random order. */
function parted({ questions }: PublicSet, drawn: readonly SourceDocument[]) {
  const all = questions.filter(({ answerable }) => answerable);
  if (drawn.length === 0) return { inScope: [], outOfScope: seededShuffle(all, SEED) };
  const scoped = scopeQuestions(all, new Set(drawn.map(({ id }) => id)), SEED);
  const of = (wanted: Scope): PublicQuestion[] =>
    seededShuffle(
      scoped.filter(({ scope }) => scope === wanted),
      SEED,
    ).map(({ question }) => question);
  return { inScope: of("in"), outOfScope: of("out") };
}

function longMessages(questions: readonly PublicQuestion[]): string[] {
  const bare = questions.map(({ turns }) => (turns.at(-1) ?? "").replace(/[\s?.]+$/, ""));
  return Array.from({ length: LONG_MESSAGES }, (_, number) => {
    return `${bare.slice(3 * number, 3 * number + 3).join(", ")}?`;
  });
}
