import { badRequest } from "../api-error.ts";
import { checkLanguageCode } from "../command-rules.ts";
import type { Method } from "./method.ts";

export const setMyDescription = describing("description", 512);
export const setMyShortDescription = describing("short_description", 120);

function describing(name: string, most: number): Method {
  return {
    parameters: [name, "language_code"],
    call: (params) => {
      checkLanguageCode(params["language_code"]);
      const text = params[name] ?? "";
      if (typeof text !== "string") throw badRequest(`parameter "${name}" must be a string`);
      if (text.length > most) throw badRequest(`bot ${name.replace("_", " ")} is too long`);
      return true;
    },
  };
}
