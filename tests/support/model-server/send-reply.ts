import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { ModelReply } from "./model-reply.ts";

/** Letters of one piece of a stream, fewer than a word often has. */
const LETTERS = 7;

/** Sends a reply as server-sent events, or as what it is. Ends when it is sent or the caller has hung up. */
export async function sendReply(reply: ModelReply, model: string, response: ServerResponse): Promise<void> {
  if (reply.kind === "hang") return;
  if (reply.kind === "body") {
    const { status, contentType, headers = {}, body } = reply;
    response.writeHead(status, { ...headers, "content-type": contentType }).end(body);
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  const letters = reply.kind === "drip" ? reply.letters : LETTERS;
  for (const piece of piecesOf(reply.text, letters)) {
    if (response.destroyed) return;
    response.write(event(model, { content: piece }, null));
    if (reply.kind === "drip") await sleep(reply.milliseconds);
  }
  if (reply.kind === "cut") {
    // What was written is to arrive before the connection breaks.
    await sleep(50);
    response.destroy();
    return;
  }
  const finish = reply.kind === "text" ? (reply.finish ?? "stop") : "stop";
  response.end(`${event(model, {}, finish)}data: [DONE]\n\n`);
}

function piecesOf(text: string, letters: number): string[] {
  return text.match(new RegExp(`[^]{1,${letters}}`, "gu")) ?? [];
}

function event(model: string, delta: object, finish: "stop" | "length" | null): string {
  const chunk = {
    id: "chatcmpl-loopback",
    object: "chat.completion.chunk",
    created: 1_764_000_000,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
