import type { SourceDocument } from "../knowledge/source-document.ts";
import { versionsOf } from "../retrieval/passage-index.ts";
import type { Language } from "../text/language.ts";
import type { Citation } from "./answer.ts";
import type { QuestionAnswerer } from "./question-answerer.ts";
import type { ProvedQuestion } from "./suggest-questions.ts";
import { NO_HISTORY } from "./turn.ts";

/** A question that a document's front matter offers and the source does not answer. */
export interface UnansweredQuestion {
  readonly file: string;
  readonly question: string;
}

export interface ProofOfQuestions {
  readonly proved: readonly ProvedQuestion[];
  readonly unanswered: readonly UnansweredQuestion[];
}

/** Runs every question that the documents offer through the pipeline: only those that the document answers are offered. */
export async function proveQuestions(
  documents: readonly SourceDocument[],
  answerQuestion: QuestionAnswerer,
): Promise<ProofOfQuestions> {
  const proved: ProvedQuestion[] = [];
  const unanswered: UnansweredQuestion[] = [];
  for (const document of documents) {
    for (const { file, language, questions } of versionsOf(document)) {
      for (const question of questions) {
        const citation = await answeringCitation(document.id, question, language, answerQuestion);
        if (citation === null) unanswered.push({ file, question });
        else {
          const { paragraph, start } = citation;
          proved.push({ question, language, document: document.id, paragraph, start });
        }
      }
    }
  }
  return { proved, unanswered };
}

async function answeringCitation(
  document: string,
  question: string,
  language: Language,
  answerQuestion: QuestionAnswerer,
): Promise<Citation | null> {
  const answer = await answerQuestion(question, NO_HISTORY, { language });
  if (answer.outcome === "declined" || answer.reason !== null) return null;
  return answer.citations.find((citation) => citation.document === document) ?? null;
}
