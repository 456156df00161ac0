import { badRequest } from "../api-error.ts";
import { checkEntities } from "../entity-rules.ts";
import { isObject, optionalJson, stringField } from "../params.ts";
import { checkText } from "../text-rules.ts";
import type { Method } from "./method.ts";

const MAX_RESULTS = 50;
const MAX_ID_BYTES = 64;
const WHAT = "inline query result";

export const answerInlineQuery: Method = {
  parameters: ["inline_query_id", "results", "cache_time", "is_personal", "button"],
  call: (params, { openQueries }) => {
    const id = stringField(params, "inline_query_id", "inline query");
    if (!openQueries.delete(id))
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    const results = optionalJson(params, "results");
    if (!Array.isArray(results)) throw badRequest("results must be an Array");
    if (results.length > MAX_RESULTS) throw badRequest("RESULTS_TOO_MUCH");
    const ids = results.map(checkResult);
    if (new Set(ids).size < ids.length) throw badRequest("RESULT_ID_DUPLICATE");
    return true;
  },
};

/** Articles alone are known here. Returns the result's id. */
function checkResult(result: unknown): string {
  if (!isObject(result) || result["type"] !== "article") throw badRequest(`STRICT: ${WHAT} of type article expected`);
  const id = stringField(result, "id", WHAT);
  if (id === "" || Buffer.byteLength(id) > MAX_ID_BYTES) throw badRequest("RESULT_ID_INVALID");
  if (stringField(result, "title", WHAT).trim() === "") throw badRequest("ARTICLE_TITLE_EMPTY");
  const content = result["input_message_content"];
  if (!isObject(content)) throw badRequest("input_message_content is required");
  checkEntities(checkText(content["message_text"]), content["entities"]);
  return id;
}
