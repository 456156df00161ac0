import type { IncomingMessage } from "node:http";
import { ApiError, badRequest } from "./api-error.ts";
import { isObject, type Params } from "./params.ts";

/** Bytes. */
const MAX_BODY = 1_000_000;

/** A call's parameters from the query and the body, JSON or a form. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const body = await readBody(request);
  const whole = request.headers["content-type"] ?? "";
  const type = whole.split(";")[0]?.trim();
  const given = type === "multipart/form-data" ? parseForm(body, whole) : parseBody(body, type);
  return { ...Object.fromEntries(query), ...given };
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

/** An uploaded file is what its field holds, or what `attach://NAME` in it points to. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** By hand: what fetch parses is stricter than what Telegram takes and grammY sends. */
function parseForm(body: Buffer, type: string): Params {
  const boundary = /boundary=(?<boundary>\S+)/.exec(type)?.groups?.["boundary"] ?? "";
  const fields = new Map<string, unknown>();
  const parts = body.toString("latin1").split(`--${boundary}`).slice(1, -1);
  for (const part of parts) {
    const end = part.indexOf("\r\n\r\n");
    const headers = part.slice(0, end);
    const bytes = Buffer.from(part.slice(end + 4, -2), "latin1");
    const name = /[; ]name="(?<name>[^"]*)"/.exec(headers)?.groups?.["name"] ?? "";
    const file = /filename="?(?<file>[^"\r\n]*)"?/.exec(headers)?.groups?.["file"];
    fields.set(name, file === undefined ? bytes.toString("utf8") : { name: file, bytes });
  }
  for (const [name, value] of fields) {
    if (typeof value !== "string" || !value.startsWith("attach://")) continue;
    const attached = value.slice("attach://".length);
    fields.set(name, fields.get(attached));
    fields.delete(attached);
  }
  return Object.fromEntries(fields);
}

function parseBody(body: Buffer, type: string | undefined): Params {
  if (body.length === 0) return {};
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(body.toString()));
  if (type !== "application/json")
    throw badRequest(`STRICT: JSON, a form or files are expected, found ${type ?? "no type"}`);
  try {
    const value: unknown = JSON.parse(body.toString());
    if (isObject(value)) return value;
  } catch {
    // Told below, in the words for every body that is no object.
  }
  throw badRequest("can't parse JSON object");
}
