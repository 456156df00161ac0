/** How Telegram's descriptions of a refusal begin that help the person who runs the bot. */
const KNOWN = [
  "Unauthorized",
  "Not Found",
  "Too Many Requests",
  "Internal Server Error",
  "Bad Gateway",
  "Gateway Timeout",
  "Request Entity Too Large",
  "Conflict: terminated by other getUpdates request",
  "Conflict: can't use getUpdates method while webhook is active",
  "Forbidden: bot can't initiate conversation with a user",
  "Forbidden: bot can't send messages to bots",
  "Forbidden: bot is not a member of the",
  "Forbidden: bot was blocked by the user",
  "Forbidden: bot was kicked from the",
  "Forbidden: the group chat was deleted",
  "Forbidden: user is deactivated",
  "Bad Request: CHAT_WRITE_FORBIDDEN",
  "Bad Request: TOPIC_CLOSED",
  "Bad Request: TOPIC_DELETED",
  "Bad Request: can't parse",
  "Bad Request: chat not found",
  "Bad Request: entity",
  "Bad Request: group chat was upgraded to a supergroup chat",
  "Bad Request: have no rights to send a message",
  "Bad Request: message is too long",
  "Bad Request: message text is empty",
  "Bad Request: message thread not found",
  "Bad Request: message to be replied not found",
  "Bad Request: not enough rights",
  "Bad Request: wrong parameter",
  "Bad Request",
  "Conflict",
  "Forbidden",
] as const;

/**
 * The beginning of a description that is known to come from Telegram; null for any other. Never the rest of it, nor one
 * that is not known: a server or a proxy may quote there what a reader wrote, and this stands in the log.
 */
export function knownDescription(description: unknown): string | null {
  if (typeof description !== "string") return null;
  return KNOWN.find((known) => description.startsWith(known)) ?? null;
}
