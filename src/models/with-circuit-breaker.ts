import type { LanguageModel } from "../answering/model/language-model.ts";
import type { CircuitBreaker } from "./circuit-breaker.ts";

/** A model that is not asked while its provider is down: the call fails at once, as `resting`. */
export function withCircuitBreaker(model: LanguageModel, breaker: CircuitBreaker): LanguageModel {
  return {
    countTokens: (text) => model.countTokens(text),
    async *stream(prompt, signal) {
      breaker.enter();
      let hasFailed = false;
      try {
        yield* model.stream(prompt, signal);
      } catch (error) {
        hasFailed = true;
        breaker.failed(error);
        throw error;
      } finally {
        // Also where the reader of the stream had enough of it.
        if (!hasFailed) breaker.succeeded();
      }
    },
  };
}
