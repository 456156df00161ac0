import { badRequest, silentChange } from "./api-error.ts";

/** UTF-16 units. Telegram counts characters; counting units is the stricter reading. */
const MAX_TEXT = 4096;

const LONE_SURROGATE = /\p{Surrogate}/u;
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const EDGE = /^\s|\s$/;
/** Control characters become spaces, carriage returns and direction marks vanish. */
const REWRITTEN = /[^\P{Cc}\n]|[\u2028-\u202e]/u;

/** A message's text: present, visible, within the limit, and shown as sent. */
export function checkText(value: unknown): string {
  if (value === undefined || value === "") throw badRequest("message text is empty");
  if (typeof value !== "string") throw badRequest("message text must be a string");
  if (LONE_SURROGATE.test(value)) throw badRequest("strings must be encoded in UTF-8");
  if (!VISIBLE.test(value)) throw badRequest("text must be non-empty");
  if (value.length > MAX_TEXT) throw badRequest("message is too long");
  if (EDGE.test(value)) throw silentChange("white space at the text's edges is trimmed");
  if (REWRITTEN.test(value)) throw silentChange("control characters are rewritten");
  return value;
}
