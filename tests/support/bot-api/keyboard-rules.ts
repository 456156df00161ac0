import type { Chat, InlineKeyboardMarkup } from "grammy/types";
import { badRequest } from "./api-error.ts";
import { isObject, type Params, stringField } from "./params.ts";

/** Bytes of UTF-8. */
const MAX_CALLBACK_DATA = 64;
const MAX_BUTTONS = 100;
const WHAT = "inline keyboard button";
const ACTIONS = ["url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "pay"];

/** An inline keyboard, the only reply markup this server knows; undefined when absent. */
export function checkKeyboard(value: unknown, chat: Chat): InlineKeyboardMarkup | undefined {
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
    checkButton(button, chat);
  }
  return value as unknown as InlineKeyboardMarkup;
}

function checkButton(button: Params, chat: Chat): void {
  const text = stringField(button, "text", WHAT);
  if (text.trim() === "") throw badRequest(`can't parse ${WHAT}: Button text must be non-empty`);
  if (!ACTIONS.some((action) => button[action] !== undefined)) {
    throw badRequest(`can't parse ${WHAT}: Text buttons are unallowed in the inline keyboard`);
  }
  checkAddresses(button, chat);
  const data = button["callback_data"];
  if (data === undefined) return;
  const bytes = Buffer.byteLength(stringField(button, "callback_data", WHAT));
  if (bytes === 0 || bytes > MAX_CALLBACK_DATA) throw badRequest("BUTTON_DATA_INVALID");
}

/** Of what a button opens. */
function checkAddresses(button: Params, { type }: Chat): void {
  const url = button["url"];
  if (url !== undefined && !/^(https?|tg):\/\/[^\s/]+/.test(String(url))) throw badRequest("BUTTON_URL_INVALID");
  const app = button["web_app"];
  if (app === undefined) return;
  if (type !== "private") throw badRequest("BUTTON_TYPE_INVALID");
  const address = isObject(app) ? String(app["url"]) : "";
  if (!/^https:\/\/[^\s/]+/.test(address)) {
    throw badRequest(`inline keyboard button Web App URL '${address}' is invalid: Only HTTPS links are allowed`);
  }
}
