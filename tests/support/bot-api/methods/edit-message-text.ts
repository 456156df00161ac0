import { isDeepStrictEqual } from "node:util";
import { badRequest } from "../api-error.ts";
import { optionalInteger } from "../params.ts";
import type { Method } from "./method.ts";
import { messageContent } from "./send-message.ts";

const UNCHANGED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content " +
  "and reply markup of the message";

export const editMessageText: Method = {
  parameters: ["chat_id", "message_id", "text", "entities", "link_preview_options", "reply_markup"],
  call: (params, { chats, me }) => {
    const record = chats.named(params);
    const old = record.messages.get(optionalInteger(params, "message_id") ?? 0);
    if (!old) throw badRequest("message to edit not found");
    if (old.from?.id !== me.id) throw badRequest("message can't be edited");
    const content = messageContent(params, record.chat);
    const { text, entities, reply_markup, ...rest } = old;
    const before = { text, ...(entities ? { entities } : {}), ...(reply_markup ? { reply_markup } : {}) };
    if (isDeepStrictEqual(before, content)) throw badRequest(UNCHANGED);
    const edited = { ...rest, ...content, edit_date: Math.floor(Date.now() / 1000) } as typeof old;
    record.messages.set(old.message_id, edited);
    return edited;
  },
};
