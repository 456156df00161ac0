import * as original from "../../../../src/answering/understand-question.ts";

/** Every question is taken for one that begins the conversation; "tell me more" is still understood. */
export const understandQuestion: typeof original.understandQuestion = (raw, history, language, dependencies) => {
  const alone = original.understandQuestion(raw, { turns: [], numbered: [] }, language, dependencies);
  const { wantsMore, language: spoken } = original.understandQuestion(raw, history, language, dependencies);
  return { ...alone, language: spoken, wantsMore };
};
