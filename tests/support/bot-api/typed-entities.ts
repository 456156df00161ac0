import type { MessageEntity } from "grammy/types";

const COMMAND = /(?<![\w/])\/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?!\w)/g;
const MENTION = /(?<![\w@/])@\w{3,32}(?!\w)/g;

/** The entities that Telegram finds by itself in what a person types: commands and mentions, in order. */
export function typedEntities(text: string): MessageEntity[] {
  const commands = found(text, COMMAND, "bot_command");
  const mentions = found(text, MENTION, "mention").filter(
    ({ offset }) => !commands.some((command) => offset >= command.offset && offset < command.offset + command.length),
  );
  return [...commands, ...mentions].toSorted((a, b) => a.offset - b.offset);
}

const found = (text: string, pattern: RegExp, type: "bot_command" | "mention"): MessageEntity[] =>
  [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length }));
