import { badRequest } from "../api-error.ts";
import { optionalInteger } from "../params.ts";
import { namedThread } from "../reply-rules.ts";
import type { Method } from "./method.ts";
import { messageContent } from "./send-message.ts";

export const sendMessageDraft: Method = {
  parameters: ["chat_id", "message_thread_id", "draft_id", "text", "entities"],
  call: (params, { chats }) => {
    const record = chats.named(params);
    if (record.chat.type !== "private") throw badRequest("message drafts can be sent only to private chats");
    if ((optionalInteger(params, "draft_id") ?? 0) === 0) throw badRequest("draft_id must be non-zero");
    namedThread(params, record);
    messageContent(params, record.chat);
    return true;
  },
};
