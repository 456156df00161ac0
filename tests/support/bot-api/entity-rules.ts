import type { MessageEntity } from "grammy/types";
import { badRequest, silentChange } from "./api-error.ts";
import { checkNesting } from "./entity-nesting.ts";
import { isObject, numberField, type Params, stringField } from "./params.ts";

/** More than these are dropped without a word. */
const MAX_ENTITIES = 100;

const PLAIN_TYPES = new Set(
  ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic"].concat(
    ["underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre"],
    ["text_link", "text_mention", "custom_emoji", "date_time"],
  ),
);

/** A message's entities, checked against its text as Telegram does, and against what Telegram would mend silently. */
export function checkEntities(text: string, value: unknown): readonly MessageEntity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest("can't parse entities: expected an Array");
  const entities = value.map((item: unknown) => {
    if (!isObject(item)) throw badRequest("can't parse MessageEntity: expected an Object");
    return checkEntity(text, item);
  });
  if (entities.length > MAX_ENTITIES) throw silentChange(`only ${MAX_ENTITIES} entities are kept`);
  checkNesting(entities);
  return entities;
}

function checkEntity(text: string, entity: Params): MessageEntity {
  const offset = numberField(entity, "offset", "MessageEntity");
  const length = numberField(entity, "length", "MessageEntity");
  const type = stringField(entity, "type", "MessageEntity");
  if (!PLAIN_TYPES.has(type)) throw badRequest("can't parse MessageEntity: Unsupported type specified");
  if (type === "text_link") checkUrl(stringField(entity, "url", "MessageEntity"));
  checkRange(text, offset, length);
  // Every field that a type requires and that this project sends has been looked at above.
  return entity as unknown as MessageEntity;
}

function checkRange(text: string, offset: number, length: number): void {
  const end = offset + length;
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset > text.length) throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (splitsPair(text, offset)) throw badRequest(middle("begins", text, offset));
  if (splitsPair(text, end)) throw badRequest(middle("ends", text, end));
  if (length === 0) throw silentChange("an empty entity is dropped");
  const covered = text.slice(offset, end);
  if (covered !== covered.trim()) throw silentChange("an entity's white space at its edges is left out");
}

const middle = (verb: string, text: string, at: number): string =>
  `entity ${verb} in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, at - 1))}`;

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function checkUrl(url: string): void {
  const wrong = badRequest(`entity URL '${url}' is invalid: Wrong HTTP URL`);
  if (!URL.canParse(url)) throw wrong;
  const { protocol, hostname } = new URL(url);
  if (!["http:", "https:", "tg:"].includes(protocol)) throw wrong;
  if (protocol !== "tg:" && !hostname.includes(".")) throw wrong;
}
