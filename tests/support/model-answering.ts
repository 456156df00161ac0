import type { ModelAnswering } from "../../src/answering/model/model-session.ts";
import type { ModelUsage } from "../../src/answering/model/model-usage.ts";
import { openLanguageModel } from "../../src/models/open-language-model.ts";
import { loadTokenCounter, type TokenCounter } from "../../src/models/token-counter.ts";
import { readPrompts } from "../../src/prompts/read-prompts.ts";
import type { ModelServer } from "./model-server/model-server.ts";

/** Once for all tests of a file: it takes a while. */
let countTokens: Promise<TokenCounter> | undefined;

interface ModelAnsweringOptions {
  readonly apiKey?: string;
  readonly callMilliseconds?: number;
  readonly answerMilliseconds?: number;
}

/** The real way to a model, at a server on loopback, with short waits; and what it reports. */
export async function modelAnsweringAt(
  server: ModelServer,
  promptsFolder: string,
  options: ModelAnsweringOptions = {},
) {
  const { apiKey = server.apiKey, callMilliseconds = 2_000, answerMilliseconds = 4_000 } = options;
  const usages: ModelUsage[] = [];
  const changes: string[] = [];
  countTokens ??= loadTokenCounter();
  const model = await openLanguageModel({
    baseUrl: server.baseUrl,
    name: server.name,
    apiKey,
    outputTokens: 700,
    milliseconds: callMilliseconds,
    countTokens: await countTokens,
    onChange: (state) => changes.push(state),
    retryPolicy: { retries: 2, firstDelay: 5, longestDelay: 500 },
  });
  const answering: ModelAnswering = {
    model,
    prompts: await readPrompts(promptsFolder),
    inputTokens: 1_500,
    milliseconds: answerMilliseconds,
    onUsage: (usage) => usages.push(usage),
  };
  return { answering, usages, changes };
}
