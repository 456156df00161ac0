import type { Context } from "grammy";
import type { Message, MessageEntity, UserFromGetMe } from "grammy/types";

/** Whether a message is meant for the bot: in a private chat always, in a group when it replies to it or mentions it. */
export function isAddressed({ msg, me }: Pick<Context, "msg" | "me">): boolean {
  if (msg === undefined) return false;
  return msg.chat.type === "private" || msg.reply_to_message?.from?.id === me.id || mentions(msg, me).length > 0;
}

/** What a message asks the bot, without the mention of it; null for one that is not meant for it or is no text. */
export function addressedText(ctx: Pick<Context, "msg" | "me">): string | null {
  const { msg, me } = ctx;
  if (msg?.text === undefined || !isAddressed(ctx)) return null;
  if (msg.chat.type === "private") return msg.text.trim();
  return mentions(msg, me)
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((text, { offset, length }) => text.slice(0, offset) + text.slice(offset + length), msg.text)
    .replace(/^[\s,:;–—-]+/, "")
    .trim();
}

/**
 * The command that a text begins with, without the bot's name, where it is this bot's: in a private chat one that names
 * no other bot, in a group one that names this bot or is known; null otherwise.
 */
export function ownCommand({ msg, me }: Pick<Context, "msg" | "me">, known: readonly string[] = []): string | null {
  if (msg?.text === undefined || !isCommand(msg)) return null;
  const [command = "", name] = (msg.text.split(/\s/)[0] ?? "").split("@");
  const unnamed = msg.chat.type === "private" || known.includes(command.slice(1));
  return (name === undefined ? unnamed : name.toLowerCase() === me.username.toLowerCase()) ? command : null;
}

/** Whether a text begins with a command, whosever it is. */
export function isCommand(msg: Message): boolean {
  return (msg.entities ?? []).some(({ type, offset }) => type === "bot_command" && offset === 0);
}

function mentions(msg: Message, me: UserFromGetMe): readonly MessageEntity[] {
  const text = msg.text ?? msg.caption ?? "";
  const name = `@${me.username}`.toLowerCase();
  return (msg.entities ?? msg.caption_entities ?? []).filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    return entity.type === "mention" && text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === name;
  });
}
