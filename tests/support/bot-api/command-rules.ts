import type { BotCommand } from "grammy/types";
import { badRequest } from "./api-error.ts";
import { isObject, stringField } from "./params.ts";

const MAX_COMMANDS = 100;
const MAX_DESCRIPTION = 256;
const NAME = /^[a-z0-9_]{1,32}$/;

/** The list that setMyCommands takes. */
export function checkCommands(value: unknown): readonly BotCommand[] {
  if (!Array.isArray(value)) throw badRequest("expected an Array of BotCommand");
  if (value.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  return value.map((item: unknown) => {
    if (!isObject(item)) throw badRequest("can't parse BotCommand: expected an Object");
    const command = stringField(item, "command", "BotCommand");
    const description = stringField(item, "description", "BotCommand");
    if (!NAME.test(command)) throw badRequest("BOT_COMMAND_INVALID");
    if (description.trim() === "") throw badRequest("command description must be non-empty");
    if (description.length > MAX_DESCRIPTION) {
      throw badRequest(`command description length must not exceed ${MAX_DESCRIPTION}`);
    }
    return { command, description };
  });
}

/** Empty for every language, or a two-letter ISO 639-1 code. */
export function checkLanguageCode(value: unknown): string {
  if (value === undefined || value === "") return "";
  if (typeof value !== "string" || !/^[a-z]{2}$/.test(value)) throw badRequest("invalid language code specified");
  return value;
}
