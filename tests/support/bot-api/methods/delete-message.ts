import { badRequest } from "../api-error.ts";
import { optionalInteger } from "../params.ts";
import type { Method } from "./method.ts";

const HOURS = 48;

export const deleteMessage: Method = {
  parameters: ["chat_id", "message_id"],
  call: (params, { chats, me }) => {
    const record = chats.named(params);
    const message = record.messages.get(optionalInteger(params, "message_id") ?? 0);
    if (!message) throw badRequest("message to delete not found");
    const age = Math.floor(Date.now() / 1000) - message.date;
    const isOthers = message.from?.id !== me.id && record.chat.type !== "private";
    if (age > HOURS * 3600 || isOthers) throw badRequest("message can't be deleted for everyone");
    record.messages.delete(message.message_id);
    return true;
  },
};
