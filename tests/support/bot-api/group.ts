import type { Chat, ForumTopicCreated, User } from "grammy/types";
import type { ChatDirectory } from "./chat-directory.ts";

export interface GroupOptions {
  readonly title?: string;
  /** Whether the group has topics. */
  readonly forum?: boolean;
}

export interface Group {
  readonly chat: Chat.SupergroupChat;
  /** Opens a topic and returns its thread id. */
  addThread(name: string): number;
  /** Throws the bot out. */
  expel(): void;
}

const STARTER: User = { id: 41, is_bot: false, first_name: "Admin" };

/** A supergroup that the bot is a member of. */
export function createGroup(chats: ChatDirectory, id: number, options: GroupOptions = {}): Group {
  const { title = `Group ${id}`, forum = false } = options;
  const chat: Chat.SupergroupChat = { id, type: "supergroup", title, ...(forum ? { is_forum: true } : {}) };
  const record = chats.open(chat);
  return {
    chat,
    addThread: (name) => {
      const topic: ForumTopicCreated = { name, icon_color: 7322096 };
      const { message_id } = chats.post(record, { from: STARTER, forum_topic_created: topic, is_topic_message: true });
      record.threads.add(message_id);
      return message_id;
    },
    expel: () => {
      record.closed = "bot was kicked from the supergroup chat";
    },
  };
}
