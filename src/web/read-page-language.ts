import type { HonoRequest } from "hono";
import { isLanguage, type Language } from "../text/language.ts";

/** The language of a page: the query's `lang`, else the first of the browser's that the bot speaks, else English. */
export function readPageLanguage(request: HonoRequest): Language {
  const asked = request.query("lang");
  if (isLanguage(asked)) return asked;
  const accepted = (request.header("accept-language") ?? "")
    .split(",")
    .map((range) => range.trim().slice(0, 2).toLowerCase())
    .find(isLanguage);
  return accepted ?? "en";
}
