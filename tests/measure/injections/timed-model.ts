import type { LanguageModel } from "../../../src/answering/model/language-model.ts";

/** A model that counts the milliseconds for which it is waited for. */
export function timedModel(model: LanguageModel): LanguageModel & { waited: number } {
  const timed = {
    waited: 0,
    countTokens: (text: string) => model.countTokens(text),
    async *stream(...args: Parameters<LanguageModel["stream"]>): AsyncGenerator<string> {
      const pieces = model.stream(...args)[Symbol.asyncIterator]();
      for (;;) {
        const started = performance.now();
        const next = await pieces.next().finally(() => {
          timed.waited += performance.now() - started;
        });
        if (next.done === true) return;
        yield next.value;
      }
    },
  };
  return timed;
}
