import type { BotApiServer } from "./bot-api-server.ts";
import type { Person } from "./person.ts";

export interface MethodResponse {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
}

/** Calls a method over HTTP as a bot does that knows no better: nothing is checked on the way. */
export async function callMethod(
  { apiRoot, token }: Pick<BotApiServer, "apiRoot" | "token">,
  method: string,
  params: object = {},
): Promise<MethodResponse> {
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  return (await response.json()) as MethodResponse;
}

/** Sends a message to a person who has just written. */
export async function sendTo(server: BotApiServer, reader: Person, params: object): Promise<MethodResponse> {
  const { chat } = reader.say("Dzień dobry");
  return callMethod(server, "sendMessage", { chat_id: chat.id, ...params });
}
