import { join } from "node:path";
import type { AnsweringConfig } from "../../../src/compose.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../../src/config-variables.ts";
import { layOutSet } from "../../../src/evaluation/lay-out-set.ts";
import { readQuestionSet } from "../../../src/evaluation/question-set.ts";
import { seededShuffle } from "../../../src/evaluation/seeded-shuffle.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { OWN } from "./ablation.ts";
import type { AskingTask } from "./asking-task.ts";

export interface QuestionedSetOptions {
  /** A folder of public sets. */
  readonly sets: string;
  /** The project's folder. */
  readonly root: string;
  /** An empty folder to work in. */
  readonly workplace: string;
  /** At most so many questions of each set. */
  readonly most: number;
}

/** A folder and its questions, to be asked of several pipelines; each keeps its index in a folder of its own. */
export type QuestionedSet = (dataFolder: string) => Omit<AskingTask, "replacements">;

const SEED = 1;
/** Of the articles, so that there are questions out of scope. */
const LEFT_OUT = 0.2;
/** Its documents are single passages of long pages: what is left out would be answered by the passage beside it. */
const WHOLE: readonly string[] = ["mtrag-un"];

/** Lays a set out for ablations: a fifth of its articles is left out. */
export async function questionedSet(name: string, options: QuestionedSetOptions): Promise<QuestionedSet> {
  return name === OWN ? await ownQuestions(options) : await publicQuestions(name, options);
}

async function publicQuestions(name: string, { sets, workplace, most }: QuestionedSetOptions): Promise<QuestionedSet> {
  const knowledgeFolder = join(workplace, name);
  const draw = WHOLE.includes(name) ? ({ take: "all" } as const) : ({ take: "all-but", share: LEFT_OUT } as const);
  const { questions } = await layOutSet(join(sets, name), draw, SEED, knowledgeFolder);
  const asked = seededShuffle(questions, SEED).slice(0, most);
  return (dataFolder) => ({
    config: configOf(knowledgeFolder, dataFolder),
    questions: { of: "set", questions: asked },
  });
}

async function ownQuestions({ root, most }: QuestionedSetOptions): Promise<QuestionedSet> {
  const knowledgeFolder = join(root, "knowledge");
  const files = LANGUAGES.map((language) => join(root, "tests", "evaluation", `development.${language}.jsonl`));
  const questions = seededShuffle((await Promise.all(files.map(readQuestionSet))).flat(), SEED).slice(0, most);
  return (dataFolder) => ({ config: configOf(knowledgeFolder, dataFolder), questions: { of: "project", questions } });
}

function configOf(knowledgeFolder: string, dataFolder: string): AnsweringConfig {
  return { knowledgeFolder, dataFolder, answerThreshold: DEFAULT_ANSWER_THRESHOLD, embeddings: null };
}
