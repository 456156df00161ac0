import { badRequest } from "../api-error.ts";
import type { Method } from "./method.ts";

const MAX_TEXT = 200;

export const answerCallbackQuery: Method = {
  parameters: ["callback_query_id", "text", "show_alert", "url", "cache_time"],
  call: (params, { openQueries }) => {
    const id = params["callback_query_id"];
    if (typeof id !== "string" || !openQueries.has(id)) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    const text = params["text"];
    if (typeof text === "string" && text.length > MAX_TEXT) throw badRequest("MESSAGE_TOO_LONG");
    openQueries.delete(id);
    return true;
  },
};
