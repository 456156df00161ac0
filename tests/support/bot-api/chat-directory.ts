import type { Chat, Message, User } from "grammy/types";
import { badRequest, forbidden } from "./api-error.ts";
import { optionalInteger, type Params } from "./params.ts";

/** What a message holds beside its id, date and chat. */
export type MessageFields = Omit<Partial<Message>, "message_id" | "date" | "chat">;

/** A chat that the bot knows of, with everything that was said in it. */
export interface ChatRecord {
  readonly chat: Chat;
  /** By message id. */
  readonly messages: Map<number, Message>;
  /** Ids of the forum topics. */
  readonly threads: Set<number>;
  /** Why the bot may not write here (after "Forbidden: "); null while it may. */
  closed: string | null;
}

export type ChatDirectory = ReturnType<typeof createChatDirectory>;

/** The chats that the bot can reach. A private chat becomes known when its person first writes, as in Telegram. */
export function createChatDirectory() {
  const records = new Map<number, ChatRecord>();
  let lastMessageId = 100;

  const open = (chat: Chat): ChatRecord => {
    const known = records.get(chat.id);
    if (known) return known;
    const record: ChatRecord = { chat, messages: new Map(), threads: new Set(), closed: null };
    records.set(chat.id, record);
    return record;
  };

  /** The chat that a call names in `chat_id`, provided the bot may write in it. */
  const named = (params: Params): ChatRecord => {
    if (params["chat_id"] === undefined || params["chat_id"] === "") throw badRequest("chat_id is empty");
    const record = records.get(optionalInteger(params, "chat_id") ?? Number.NaN);
    if (!record) throw badRequest("chat not found");
    if (record.closed !== null) throw forbidden(record.closed);
    return record;
  };

  const post = (record: ChatRecord, fields: MessageFields): Message => {
    lastMessageId += 1;
    const date = Math.floor(Date.now() / 1000);
    const message = { message_id: lastMessageId, date, chat: record.chat, ...fields } as Message;
    record.messages.set(message.message_id, message);
    return message;
  };

  /** What a person wrote in a chat, oldest first. */
  const said = (chatId: number, person: User): Message[] =>
    [...(records.get(chatId)?.messages.values() ?? [])].filter((message) => message.from?.id === person.id);

  return { open, named, post, said };
}
