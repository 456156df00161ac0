import type { Chat, Message } from "grammy/types";
import type { MessageFields } from "../chat-directory.ts";
import { checkEntities } from "../entity-rules.ts";
import { checkKeyboard } from "../keyboard-rules.ts";
import { optionalJson, type Params } from "../params.ts";
import { namedThread, repliedMessage } from "../reply-rules.ts";
import { checkText } from "../text-rules.ts";
import type { Method } from "./method.ts";

export const sendMessage: Method = {
  parameters: [
    "chat_id",
    "message_thread_id",
    "text",
    "entities",
    "link_preview_options",
    "disable_notification",
  ].concat(["protect_content", "reply_parameters", "reply_to_message_id", "reply_markup"]),
  call: (params, { chats, me }) => {
    const record = chats.named(params);
    const content = messageContent(params, record.chat);
    const thread = namedThread(params, record);
    const replied = repliedMessage(params, record);
    return chats.post(record, {
      from: me,
      ...content,
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
      ...(replied === undefined ? {} : { reply_to_message: replied as Message["reply_to_message"] & object }),
    });
  },
};

/** The text, entities and keyboard of a message sent or edited. */
export function messageContent(params: Params, chat: Chat): Pick<MessageFields, "text" | "entities" | "reply_markup"> {
  const text = checkText(params["text"]);
  const entities = checkEntities(text, optionalJson(params, "entities"));
  const keyboard = checkKeyboard(optionalJson(params, "reply_markup"), chat);
  return {
    text,
    ...(entities.length === 0 ? {} : { entities: [...entities] }),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
}
