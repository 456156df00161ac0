import { workerData } from "node:worker_threads";
import { type AnsweringConfig, composeAnswering } from "../compose.ts";
import { examineQuestion } from "../evaluation/examine-question.ts";
import type { QuestionRecord } from "../evaluation/question-record.ts";
import type { ScopedQuestion } from "../evaluation/scope-questions.ts";
import { takeTasks } from "../evaluation/share-out.ts";

// The entry of a worker thread: opens the index that the main thread has built, and asks what it is handed.
const config = workerData as AnsweringConfig;
const { answerQuestion, retriever } = await composeAnswering(config, process.stderr);
const dependencies = { answerQuestion, retriever, threshold: config.answerThreshold };
takeTasks<ScopedQuestion, QuestionRecord>((task) => examineQuestion(task, dependencies));
