import { createHash } from "node:crypto";
import type { Writable } from "node:stream";
import { createQuestionAnswerer } from "./answering/answer-question.ts";
import { type BriefingWriter, createBriefingWriter } from "./answering/briefing/write-briefing.ts";
import { COVERAGE_CALIBRATION, COVERAGE_WEIGHTS } from "./answering/coverage-weights.ts";
import type { ModelAnswering } from "./answering/model/model-session.ts";
import { proveQuestions, type UnansweredQuestion } from "./answering/prove-questions.ts";
import { keepProof, readProof } from "./answering/proved-questions-file.ts";
import type { QuestionAnswerer } from "./answering/question-answerer.ts";
import type { ProvedQuestion } from "./answering/suggest-questions.ts";
import { NO_HISTORY } from "./answering/turn.ts";
import { composeEmbedder, namingTheMend, unembeddedIn } from "./compose-embedder.ts";
import type { Config } from "./config.ts";
import { lexicalEmbedder } from "./indexing/embedder.ts";
import { openIndex } from "./indexing/open-index.ts";
import type { OpenedIndex } from "./indexing/opened-index.ts";
import { KnowledgeError, type KnowledgeProblem } from "./knowledge/knowledge-problem.ts";
import { readGlossary } from "./knowledge/read-glossary.ts";
import { createLogger } from "./logging/create-logger.ts";
import type { Logger } from "./logging/logger.ts";
import { PassageRetriever } from "./retrieval/passage-retriever.ts";
import { ASKING_WORDS } from "./retrieval/question/asking-words.ts";
import { Glossary } from "./retrieval/question/glossary.ts";
import { loadHnswlib } from "./retrieval/vectors/load-hnswlib.ts";
import { showProgress } from "./show-progress.ts";

/** What the pipeline depends on. */
export type AnsweringConfig = Pick<Config, "knowledgeFolder" | "dataFolder" | "answerThreshold" | "embeddings">;

/** What readers are answered with beyond the pipeline; measuring does without. */
export interface Serving {
  /** Null: answers are the source's own sentences. */
  readonly model: ModelAnswering | null;
  readonly logger: Logger;
}

/** The pipeline over a knowledge folder, ready to be asked, and what its owner should know. */
export interface Answering {
  readonly answerQuestion: QuestionAnswerer;
  readonly writeBriefing: BriefingWriter;
  readonly retriever: PassageRetriever;
  readonly opened: OpenedIndex;
  /** Files of the knowledge folder that are no good, the glossary among them. */
  readonly problems: readonly KnowledgeProblem[];
  /** False where it could not be built: all vectors are compared then, as they are in a large folder. */
  readonly hasHnswlib: boolean;
  /** Offered questions that the source answers. */
  readonly proved: readonly ProvedQuestion[];
  /** Offered questions that the source does not answer: they are not offered. */
  readonly unanswered: readonly UnansweredQuestion[];
}

/**
 * Opens the index of the knowledge folder, or builds it with a progress bar, and wires the pipeline.
 * @param serving null: no model writes, and a question that cannot be embedded is an error
 */
export async function composeAnswering(
  { knowledgeFolder, dataFolder, answerThreshold: threshold, embeddings }: AnsweringConfig,
  screen: Writable,
  serving: Serving | null = null,
): Promise<Answering> {
  const embedder =
    embeddings === null ? lexicalEmbedder : await namingTheMend(composeEmbedder(embeddings, serving?.logger ?? null));
  const hnswlib = await loadHnswlib();
  const progress = showProgress("Indexing", screen);
  const opening = openIndex({
    knowledgeFolder,
    dataFolder,
    embedder,
    hnswlib,
    onProgress: progress.update,
    onWaiting: () => {
      screen.write("Another process is indexing; waiting for it.\n");
    },
  });
  const opened = await namingTheMend(opening.finally(progress.stop));
  if (opened.index.size === 0 && opened.problems.length === 0) {
    throw new KnowledgeError(
      `there is no article to answer from in ${knowledgeFolder}: put one there, or name another folder`,
    );
  }
  const { concepts, problems: inGlossary } = await readGlossary(knowledgeFolder);
  const retriever = new PassageRetriever(
    opened.index,
    new Glossary(concepts),
    serving === null ? {} : { onUnembedded: unembeddedIn(serving.logger) },
  );

  const key = createHash("sha256")
    .update(
      JSON.stringify([opened.fingerprint, concepts, threshold, COVERAGE_WEIGHTS, COVERAGE_CALIBRATION, ASKING_WORDS]),
    )
    .digest("hex");
  const known = await readProof(opened.folder, key);
  const unproved = createQuestionAnswerer({ retriever, threshold, proved: [] });
  const proof = known ?? (await proveQuestions(opened.index.documents, unproved));
  if (known === null) await keepProof(opened.folder, key, proof);

  // The first question is the slowest, for nothing is compiled or taken apart yet: no reader should be the one to ask it.
  await unproved(opened.index.documents[0]?.title ?? "", NO_HISTORY);
  const { proved } = proof;
  const model = serving?.model ?? null;
  const drafting = model === null ? { retriever } : { retriever, model };
  const answerQuestion = createQuestionAnswerer({ ...drafting, threshold, proved });
  const writeBriefing = createBriefingWriter(drafting);
  const problems = [...opened.problems, ...inGlossary];
  const { unanswered } = proof;
  return {
    answerQuestion,
    writeBriefing,
    retriever,
    opened,
    problems,
    hasHnswlib: hnswlib !== null,
    proved,
    unanswered,
  };
}

export function composeLogger({
  logLevel,
  telegramBotToken,
  dataKey,
  newDataKey,
  web,
  model,
  embeddings,
}: Config): Logger {
  const secrets = [telegramBotToken, dataKey, newDataKey, web?.webhookSecret, model?.apiKey, embeddings?.apiKey].filter(
    (secret) => typeof secret === "string",
  );
  return createLogger({
    level: logLevel,
    destination: process.stderr,
    secrets: secrets.filter((secret) => secret !== ""),
  });
}
