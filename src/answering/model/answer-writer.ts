import { LANGUAGE_NAMES, type Language } from "../../text/language.ts";
import { type ClaimTask, type WrittenClaims, writeClaims } from "./claim-writer.ts";
import type { ModelSession } from "./model-session.ts";

export interface WritingTask extends Omit<ClaimTask, "fill"> {
  readonly question: string;
  readonly language: Language;
  /** Whether it is asked for questions that the reader may ask next. */
  readonly wantsProposals: boolean;
}

/** Room that the first try leaves for a second one. */
const FIRST_TRY_SHARE = 0.67;
const PROPOSE =
  'After that one line with up to three short questions that the reader may ask next and the passages answer: {"next":["question"]}';
const NOT_JSON = "Your last answer had no line of JSON as described. Write only such lines.";
const NOT_BORNE =
  "Every sentence of your last answer was dropped: its quotes were not in the passages letter for letter, or did not have all its numbers, names and negations. Stay closer to the passages.";

/**
 * Has a model write an answer; tries once more where no claim passed. No claims: there is nothing to show.
 */
export async function writeAnswer(task: WritingTask, session: ModelSession): Promise<WrittenClaims> {
  const { question, language, wantsProposals } = task;
  const { count, inputTokens, prompts } = session;
  const attempt = (problem: string, most: number): Promise<WrittenClaims> => {
    const fill: ClaimTask["fill"] = (passages) =>
      prompts.answering.fill({
        language: LANGUAGE_NAMES[language],
        proposing: wantsProposals ? PROPOSE : "",
        problem,
        question: [question],
        passages,
      });
    return writeClaims({ ...task, fill }, most, session);
  };
  const first = await attempt("", Math.min(FIRST_TRY_SHARE * inputTokens, inputTokens - count.inputTokens));
  const isUsable = first.verified.length > 0 || count.failure !== null;
  // A model that found nothing to say need not be asked again.
  if (isUsable || count.dropped + count.malformed === 0) return first;
  return attempt(count.dropped > 0 ? NOT_BORNE : NOT_JSON, inputTokens - count.inputTokens);
}
