import type { MessageEntity } from "grammy/types";
import type { FormattedText } from "./formatted-text.ts";

/** Anything that a reader can see; Telegram refuses a message without. */
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/**
 * What stands from `start` to `end`, without the white space around it, and the entities in it, cut to fit; null when
 * nothing of it can be seen. Of entities beyond `maxEntities` (many around one place) the innermost are left out.
 */
export function sliceText(
  { text, entities }: FormattedText,
  start: number,
  end: number,
  maxEntities: number,
): FormattedText | null {
  const slice = text.slice(start, end);
  if (!VISIBLE.test(slice)) return null;
  const from = start + slice.length - slice.trimStart().length;
  const to = from + slice.trim().length;
  const kept = entities.flatMap((entity) => cutEntity(text, entity, from, to)).slice(0, maxEntities);
  return { text: text.slice(from, to), entities: kept };
}

function cutEntity(text: string, entity: MessageEntity, from: number, to: number): MessageEntity[] {
  const start = Math.max(entity.offset, from);
  const end = Math.min(entity.offset + entity.length, to);
  const covered = text.slice(start, end);
  const length = covered.trim().length;
  if (end <= start || length === 0) return [];
  return [{ ...entity, offset: start - from + covered.length - covered.trimStart().length, length }];
}
