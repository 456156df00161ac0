import * as original from "../../../../src/answering/understand-question.ts";

/** Every question after the first is read as one that continues the conversation (see `every-opener`). */
export const understandQuestion: typeof original.understandQuestion = (...given) => {
  const understood = original.understandQuestion(...given);
  const questions = understood.questions.map((asked) => {
    const continued = asked.readings.filter(({ completed }) => completed);
    return continued.length > 0 ? { ...asked, readings: continued } : asked;
  });
  return { ...understood, questions };
};
