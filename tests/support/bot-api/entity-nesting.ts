import type { MessageEntity } from "grammy/types";
import { silentChange } from "./api-error.ts";

const QUOTES = new Set(["blockquote", "expandable_blockquote"]);
const VERBATIM = new Set(["code", "pre"]);

/**
 * Telegram splits, merges or drops entities that do not nest, and says nothing. Entities may touch or lie in one
 * another; they may not cross, a type may not lie in itself, quotes not in quotes, and code holds nothing and lies in
 * quotes only.
 */
export function checkNesting(entities: readonly MessageEntity[]): void {
  let open: MessageEntity[] = [];
  for (const entity of entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)) {
    open = open.filter((outer) => endOf(outer) > entity.offset);
    for (const outer of open) checkPair(outer, entity);
    open.push(entity);
  }
}

function checkPair(outer: MessageEntity, inner: MessageEntity): void {
  const names = `${inner.type} at ${inner.offset} in ${outer.type} at ${outer.offset}`;
  if (endOf(inner) > endOf(outer)) throw silentChange(`entities that cross are split: ${names}`);
  if (outer.type === inner.type) throw silentChange(`nested entities of a type are merged: ${names}`);
  if (QUOTES.has(outer.type) && QUOTES.has(inner.type)) throw silentChange(`blockquotes can't be nested: ${names}`);
  if (VERBATIM.has(outer.type)) throw silentChange(`code can't contain other entities: ${names}`);
  if (VERBATIM.has(inner.type) && !QUOTES.has(outer.type)) throw silentChange(`code can't be styled: ${names}`);
}

const endOf = (entity: MessageEntity): number => entity.offset + entity.length;
