import { badRequest } from "../api-error.ts";
import { checkCommands, checkLanguageCode } from "../command-rules.ts";
import { isObject, optionalJson } from "../params.ts";
import type { Method } from "./method.ts";

const SCOPES = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];

export const setMyCommands: Method = {
  parameters: ["commands", "scope", "language_code"],
  call: (params, { commands }) => {
    const list = checkCommands(optionalJson(params, "commands"));
    commands.set(`${scopeType(optionalJson(params, "scope"))}/${checkLanguageCode(params["language_code"])}`, list);
    return true;
  },
};

function scopeType(scope: unknown): string {
  if (scope === undefined) return "default";
  const type = isObject(scope) ? scope["type"] : undefined;
  if (typeof type !== "string" || !SCOPES.includes(type)) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  return type;
}
