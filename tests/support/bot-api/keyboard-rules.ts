import type { InlineKeyboardMarkup } from "grammy/types";
import { badRequest } from "./api-error.ts";
import { isObject, type Params, stringField } from "./params.ts";

/** Bytes of UTF-8. */
const MAX_CALLBACK_DATA = 64;
const MAX_BUTTONS = 100;
const WHAT = "inline keyboard button";
const ACTIONS = ["url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "pay"];

/** An inline keyboard, the only reply markup this server knows; undefined when absent. */
export function checkKeyboard(value: unknown): InlineKeyboardMarkup | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) throw badRequest("object expected as reply markup");
  const rows = value["inline_keyboard"];
  if (!Array.isArray(rows)) throw badRequest('field "inline_keyboard" must be of type Array');
  const buttons = rows.flatMap((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest('field "inline_keyboard" must be an Array of Arrays');
    return row as unknown[];
  });
  if (buttons.length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  for (const button of buttons) {
    if (!isObject(button)) throw badRequest(`can't parse ${WHAT}: expected an Object`);
    checkButton(button);
  }
  return value as unknown as InlineKeyboardMarkup;
}

function checkButton(button: Params): void {
  const text = stringField(button, "text", WHAT);
  if (text.trim() === "") throw badRequest(`can't parse ${WHAT}: Button text must be non-empty`);
  if (!ACTIONS.some((action) => button[action] !== undefined)) {
    throw badRequest(`can't parse ${WHAT}: Text buttons are unallowed in the inline keyboard`);
  }
  const data = button["callback_data"];
  if (data === undefined) return;
  const bytes = Buffer.byteLength(stringField(button, "callback_data", WHAT));
  if (bytes === 0 || bytes > MAX_CALLBACK_DATA) throw badRequest("BUTTON_DATA_INVALID");
}
