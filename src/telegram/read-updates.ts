import type { Update } from "grammy/types";
import { z } from "zod";
import { parseJson } from "../text/parse-json.ts";
import { TelegramError } from "./telegram-error.ts";

/** An integer that a number holds exactly: of two greater ones both may be read as the same, and two chats as one. */
const id = z.int();
const identified = z.looseObject({ id });
const message = z.looseObject({
  message_id: id,
  message_thread_id: id.exactOptional(),
  chat: identified,
  from: identified.exactOptional(),
});
const identifiedUpdate = z.looseObject({ update_id: id.nonnegative() });
const updateSchema = identifiedUpdate.extend({
  message: message.exactOptional(),
  edited_message: message.exactOptional(),
  callback_query: z.looseObject({ from: identified, message: message.exactOptional() }).exactOptional(),
  inline_query: z.looseObject({ from: identified }).exactOptional(),
});

export interface ReceivedUpdate {
  readonly id: number;
  /** Null for one that cannot be handled: who wrote it, or where, cannot be told. */
  readonly update: Update | null;
}

export interface ReceivedUpdates {
  readonly received: readonly ReceivedUpdate[];
  /** How many had no id by which they could be confirmed. */
  readonly withoutId: number;
}

/** Reads what `getUpdates` gave. Throws a `TelegramError` where nothing can be made of it, so that it is asked again. */
export function readUpdates(result: unknown): ReceivedUpdates {
  if (!Array.isArray(result)) throw unintelligible("no list of updates");
  const received = result.flatMap(readUpdate);
  if (received.length === 0 && result.length > 0) throw unintelligible("updates without an id");
  return { received, withoutId: result.length - received.length };
}

/** Reads an update from the inbox; null for what cannot be handled. */
export function readStoredUpdate(content: string): Update | null {
  const given = parseJson(content);
  return updateSchema.safeParse(given).success ? (given as Update) : null;
}

function readUpdate(given: unknown): readonly ReceivedUpdate[] {
  const known = identifiedUpdate.safeParse(given).data;
  if (known === undefined) return [];
  const update = updateSchema.safeParse(given).success ? (given as Update) : null;
  return [{ id: known.update_id, update }];
}

const unintelligible = (detail: string): TelegramError =>
  new TelegramError("unintelligible", { method: "getUpdates", code: null, detail });
