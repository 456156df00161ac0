import { asksForMore } from "../../src/answering/asks-for-more.ts";
import type { CoverageFeatures } from "../../src/answering/coverage-features.ts";
import type { Evidence } from "../../src/answering/find-evidence.ts";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { holdConversation } from "../../src/evaluation/hold-conversation.ts";

/** What the confidence in the last turn's answer rests on, or null where nothing is found or only "more" is asked for. */
export async function findFeatures(
  turns: readonly string[],
  answerQuestion: QuestionAnswerer,
): Promise<CoverageFeatures | null> {
  const history = await holdConversation(turns.slice(0, -1), answerQuestion);
  let evidence: readonly Evidence[] = [];
  const asked = turns.at(-1) ?? "";
  const answer = await answerQuestion(asked, history, {
    onEvidence: (found) => {
      evidence = found;
    },
  });
  if (history.turns.at(-1)?.outcome === "answered" && asksForMore(asked, answer.language)) return null;
  const [best] = evidence.toSorted((a, b) => b.coverage.confidence - a.coverage.confidence);
  return best?.coverage.features ?? null;
}
