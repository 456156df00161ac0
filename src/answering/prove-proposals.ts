import { detectLanguage } from "../text/detect-language.ts";
import type { Language } from "../text/language.ts";
import { instructsModel } from "./gate/instructs-model.ts";
import type { QuestionAnswerer } from "./question-answerer.ts";
import type { ProvedQuestion } from "./suggest-questions.ts";
import { NO_HISTORY } from "./turn.ts";

/** Longer than a button's label can be read. */
const LONGEST = 100;

/**
 * Which of a model's questions may be offered: those in the reader's language that the source answers, and that have no
 * word that it does not have. A question puts words into a reader's mouth, and nobody has read it before.
 *
 * @param answerQuestion the pipeline without a model
 */
export async function proveProposals(
  proposals: readonly string[],
  language: Language,
  answerQuestion: QuestionAnswerer,
): Promise<ProvedQuestion[]> {
  const proved: ProvedQuestion[] = [];
  for (const question of new Set(proposals)) {
    if (!isQuestion(question) || instructsModel(question) || detectLanguage(question) !== language) continue;
    let isKnown = false;
    const onEvidence: NonNullable<Parameters<QuestionAnswerer>[2]>["onEvidence"] = (evidence) => {
      isKnown = evidence.every(({ coverage }) => coverage.absent.length === 0);
    };
    const answer = await answerQuestion(question, NO_HISTORY, { language, onEvidence });
    const citation = answer.outcome === "answered" && answer.reason === null ? answer.citations[0] : undefined;
    if (!isKnown || citation === undefined) continue;
    proved.push({
      question,
      language,
      document: citation.document,
      paragraph: citation.paragraph,
      start: citation.start,
    });
  }
  return proved;
}

function isQuestion(text: string): boolean {
  return text.length <= LONGEST && /^[^\n?]+\?$/u.test(text);
}
