import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { HumanMessage, SystemMessage } from "@langchain/core/messages";
import type { LanguageModel } from "../answering/model/language-model.ts";
import { modelError, toModelError } from "./to-model-error.ts";

/** Any of LangChain's chat models as ours. A stream with nothing in it, or cut by the limit of tokens, is no whole answer. */
export function languageModelOf(
  chat: Pick<BaseChatModel, "stream">,
  countTokens: LanguageModel["countTokens"],
): LanguageModel {
  return {
    countTokens,
    async *stream({ system, user }, signal) {
      let isEmpty = true;
      let isCut = false;
      try {
        const messages = [new SystemMessage(system), new HumanMessage(user)];
        for await (const { text, response_metadata: about } of await chat.stream(messages, { signal })) {
          if (about["finish_reason"] === "length") isCut = true;
          if (text === "") continue;
          isEmpty = false;
          yield text;
        }
      } catch (error) {
        throw toModelError(error, signal);
      }
      // The library ends a stream that was aborted as if it were whole.
      if (signal.aborted) throw toModelError(signal.reason, signal);
      if (isCut) throw modelError("cut-short");
      if (isEmpty) throw modelError("bad-response");
    },
  };
}
