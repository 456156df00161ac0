import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ApiError } from "./api-error.ts";
import { type BotApi, type BotApiOptions, createBotApi } from "./bot-api.ts";
import { readParams } from "./read-params.ts";

/** The strict Bot API on loopback. */
export interface BotApiServer extends BotApi {
  /** For grammY's `apiRoot` and `TELEGRAM_API_ROOT`: `http://127.0.0.1:PORT`. */
  readonly apiRoot: string;
  /** Breaks every connection and stops listening. */
  close(): Promise<void>;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startBotApiServer(options: BotApiOptions = {}): Promise<BotApiServer> {
  const api = createBotApi(options);
  const server = createServer((request, response) => void answerRequest(api, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { ...api, apiRoot: `http://127.0.0.1:${port}`, close };
}

const PATH = /^\/bot(?<token>[^/]+)\/(?<method>\w+)$/;

async function answerRequest(api: BotApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const hangUp = new AbortController();
  response.once("close", () => hangUp.abort());
  const url = new URL(request.url ?? "/", "http://loopback");
  const { token = "", method = url.pathname } = PATH.exec(url.pathname)?.groups ?? {};
  const params = await readParams(request, url.searchParams).catch((error: unknown) => {
    if (error instanceof ApiError) return error;
    return new ApiError(400, "Bad Request: the request was cut short");
  });
  const reply = await api.answer({ token: decodeURIComponent(token), method, params }, hangUp.signal);
  if (reply.kind === "body") response.writeHead(reply.status, { "content-type": reply.contentType }).end(reply.body);
  if (reply.kind === "broken") response.destroy();
}
