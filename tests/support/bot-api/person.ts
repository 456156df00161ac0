import type { Chat, Message, Update, User } from "grammy/types";
import type { ChatRecord, MessageFields } from "./chat-directory.ts";
import type { Group } from "./group.ts";
import type { BotWorld } from "./methods/method.ts";
import { typedEntities } from "./typed-entities.ts";

export interface PersonOptions {
  readonly firstName?: string;
  /** Telegram's `language_code`: the language of the person's app. */
  readonly languageCode?: string;
}

/** Where a person writes; in the private chat with the bot where left out. */
export interface Place {
  readonly group?: Group;
  readonly thread?: number;
  readonly replyTo?: Message;
  /** Words of the message replied to that the person has marked. */
  readonly quote?: string;
}

/** Somebody who writes to the bot. Each act reaches the bot as an update, and returns what it was. */
export interface Person {
  readonly user: User;
  /** Types a text; commands and mentions in it get their entities. */
  say(text: string, place?: Place): Message;
  /** Sends anything else: `post({ photo: […] })`. */
  post(fields: MessageFields, place?: Place): Message;
  edit(message: Message, text: string): Message;
  /** Presses a button of a message of the bot; returns the callback query's id. */
  press(message: Message, data: string): string;
  /** Types after the bot's name in any chat; returns the inline query's id. */
  search(query: string): string;
  /** Stops the bot: it can no longer write to this person. */
  block(): void;
}

export function createPerson(world: BotWorld, id: number, options: PersonOptions = {}): Person {
  const { firstName = `Person ${id}`, languageCode } = options;
  const language = languageCode === undefined ? {} : { language_code: languageCode };
  const user: User = { id, is_bot: false, first_name: firstName, ...language };
  const privateChat: Chat.PrivateChat = { id, type: "private", first_name: firstName };

  let queries = 0;
  const openQuery = (): string => {
    queries += 1;
    const query = `${id}${queries}`;
    world.openQueries.add(query);
    return query;
  };

  const post = (fields: MessageFields, place: Place = {}): Message => {
    const record = world.chats.open(place.group?.chat ?? privateChat);
    const message = world.chats.post(record, { from: user, ...placement(place), ...fields });
    world.updates.push({ message: message as NonNullable<Update["message"]> });
    return message;
  };

  const edit = (message: Message, text: string): Message => {
    const record: ChatRecord = world.chats.open(message.chat);
    const { text: _text, entities: _entities, ...rest } = message;
    const edited = { ...rest, ...typed(text), edit_date: message.date + 1 };
    record.messages.set(message.message_id, edited);
    world.updates.push({ edited_message: edited as NonNullable<Update["edited_message"]> });
    return edited;
  };

  const press = (message: Message, data: string): string => {
    const query = openQuery();
    const callback = { id: query, from: user, message, data, chat_instance: String(message.chat.id) };
    world.updates.push({ callback_query: callback });
    return query;
  };

  const search = (query: string): string => {
    const inline = openQuery();
    world.updates.push({ inline_query: { id: inline, from: user, query, offset: "" } });
    return inline;
  };

  const block = (): void => {
    world.chats.open(privateChat).closed = "bot was blocked by the user";
  };

  return { user, say: (text, place) => post(typed(text), place), post, edit, press, search, block };
}

function typed(text: string): MessageFields {
  const entities = typedEntities(text);
  return entities.length === 0 ? { text } : { text, entities };
}

function placement({ thread, replyTo, quote }: Place): MessageFields {
  const position = replyTo?.text?.indexOf(quote ?? "") ?? -1;
  if (quote !== undefined && position < 0) throw new Error(`there is nothing like “${quote}” to quote`);
  const { reply_to_message: _, ...replied } = replyTo ?? {};
  return {
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...(quote === undefined ? {} : { quote: { text: quote, position, is_manual: true } }),
    ...(replyTo === undefined ? {} : { reply_to_message: replied as NonNullable<Message["reply_to_message"]> }),
  };
}
