import type { Message } from "grammy/types";
import { badRequest, silentChange } from "./api-error.ts";
import type { ChatRecord } from "./chat-directory.ts";
import { flag, isObject, optionalInteger, optionalJson, type Params } from "./params.ts";

/** The message a call replies to; undefined when it replies to none, or to a missing one where that is allowed. */
export function repliedMessage(params: Params, record: ChatRecord): Message | undefined {
  if (params["reply_to_message_id"] !== undefined) throw silentChange("reply_to_message_id: use reply_parameters");
  const reply = optionalJson(params, "reply_parameters");
  if (reply === undefined) return undefined;
  if (!isObject(reply)) throw badRequest("object expected as reply parameters");
  const message = record.messages.get(optionalInteger(reply, "message_id") ?? 0);
  if (!message) {
    if (flag(reply, "allow_sending_without_reply")) return undefined;
    throw badRequest("message to be replied not found");
  }
  checkQuote(reply["quote"], message);
  return message;
}

function checkQuote(quote: unknown, message: Message): void {
  if (quote === undefined) return;
  const text = message.text ?? message.caption ?? "";
  if (typeof quote !== "string" || quote === "" || !text.includes(quote)) throw badRequest("QUOTE_TEXT_INVALID");
}

/** The forum topic a call writes in; undefined for the chat itself. */
export function namedThread(params: Params, record: ChatRecord): number | undefined {
  const thread = optionalInteger(params, "message_thread_id");
  if (thread === undefined || thread === 0) return undefined;
  if (!record.threads.has(thread)) throw badRequest("message thread not found");
  return thread;
}
