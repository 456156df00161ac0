import type { IncomingMessage } from "node:http";
import { ApiError, badRequest } from "./api-error.ts";
import { isObject, type Params } from "./params.ts";

/** Bytes. */
const MAX_BODY = 1_000_000;

/** A call's parameters from the query and the body, JSON or a form. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const body = await readBody(request);
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim();
  return { ...Object.fromEntries(query), ...parseBody(body, type) };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new ApiError(413, "Request Entity Too Large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseBody(body: Buffer, type: string | undefined): Params {
  if (body.length === 0) return {};
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(body.toString()));
  if (type !== "application/json") throw badRequest(`STRICT: no upload is expected, found ${type ?? "no type"}`);
  try {
    const value: unknown = JSON.parse(body.toString());
    if (isObject(value)) return value;
  } catch {
    // Told below, in the words for every body that is no object.
  }
  throw badRequest("can't parse JSON object");
}
