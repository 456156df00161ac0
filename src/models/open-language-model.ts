import type { LanguageModel } from "../answering/model/language-model.ts";
import { languageModelOf } from "./chat-model.ts";
import { type CircuitBreakerOptions, createCircuitBreaker, THREE_STRIKES } from "./circuit-breaker.ts";
import { NO_KEY } from "./no-key.ts";
import type { TokenCounter } from "./token-counter.ts";
import { withCircuitBreaker } from "./with-circuit-breaker.ts";
import { DEFAULT_RETRY_POLICY, type RetryPolicy, withRetries } from "./with-retries.ts";
import { withTimeLimit } from "./with-time-limit.ts";

export interface LanguageModelOptions {
  /** Of an OpenAI-compatible API, with its `/v1`. */
  readonly baseUrl: string;
  readonly name: string;
  /** Empty for a server that wants none. */
  readonly apiKey: string;
  /** The most tokens of one call's answer. */
  readonly outputTokens: number;
  /** The most time of one call with its retries, in milliseconds. */
  readonly milliseconds: number;
  readonly countTokens: TokenCounter;
  readonly onChange: CircuitBreakerOptions["onChange"];
  readonly retryPolicy?: RetryPolicy;
}

/** The model at an OpenAI-compatible address. Nothing is asked of it yet. The provider's library is loaded here alone. */
export async function openLanguageModel(options: LanguageModelOptions): Promise<LanguageModel> {
  const { baseUrl, name, apiKey, outputTokens, milliseconds, countTokens, onChange } = options;
  const { ChatOpenAI } = await import("@langchain/openai");
  const chat = new ChatOpenAI({
    model: name,
    apiKey: apiKey === "" ? NO_KEY : apiKey,
    temperature: 0,
    maxTokens: outputTokens,
    maxRetries: 0,
    streaming: true,
    streamUsage: false,
    configuration: { baseURL: baseUrl, maxRetries: 0 },
  });
  const retried = withRetries(languageModelOf(chat, countTokens), options.retryPolicy ?? DEFAULT_RETRY_POLICY);
  const breaker = createCircuitBreaker({ ...THREE_STRIKES, onChange });
  return withCircuitBreaker(withTimeLimit(retried, milliseconds), breaker);
}
