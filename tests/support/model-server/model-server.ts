import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { z } from "zod";
import { type AskedPrompt, readAskedPrompt } from "./asked-prompt.ts";
import { embedText } from "./embed-text.ts";
import { type Behaviour, honest } from "./misbehaviours.ts";
import { apiErrorReply, type ModelReply } from "./model-reply.ts";
import { sendReply } from "./send-reply.ts";

/** One request for text, and what became of it. */
interface ModelRequest {
  readonly asked: AskedPrompt;
  readonly maxTokens: number | null;
  /** Resolves when the answer was sent whole (false) or the caller hung up before (true). */
  readonly hungUp: Promise<boolean>;
}

/** An OpenAI-compatible API on loopback: chat by stream, and embeddings. */
export interface ModelServer {
  /** For `MODEL_BASE_URL`: `http://127.0.0.1:PORT/v1`. */
  readonly baseUrl: string;
  /** The only key it takes. */
  readonly apiKey: string;
  readonly name: string;
  /** Requests for text, oldest first, those that failed included. */
  readonly requests: readonly ModelRequest[];
  /** Texts that it was to embed, oldest first. */
  readonly embedded: readonly string[];
  /** What it does from now on; honest at first. */
  behave(behaviour: Behaviour): void;
  /** How it answers requests for embeddings from now on; null: as it should. */
  embedAs(reply: ((inputs: readonly string[]) => ModelReply) | null): void;
  /** Breaks every connection and stops listening. */
  close(): Promise<void>;
}

const DIMENSIONS = 96;
const KEY = "loopback-key-of-the-tests";
const MODEL = "loopback-model";

const chatRequest = z.object({
  model: z.literal(MODEL),
  stream: z.literal(true),
  messages: z.tuple([
    z.object({ role: z.literal("system"), content: z.string() }),
    z.object({ role: z.literal("user"), content: z.string() }),
  ]),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
});
const embeddingsRequest = z.object({
  model: z.literal(MODEL),
  input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(2_048)]),
  encoding_format: z.enum(["float", "base64"]).default("float"),
  dimensions: z.number().optional(),
});

/** Starts the server on a free port of 127.0.0.1. It refuses what a strict provider refuses. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const embedded: string[] = [];
  let behaviour: Behaviour = honest;
  let embedAs: ((inputs: readonly string[]) => ModelReply) | null = null;

  const answerChat = async (body: unknown, response: ServerResponse): Promise<void> => {
    const { data } = chatRequest.safeParse(body);
    if (data === undefined) return sendReply(apiErrorReply(400, "not as the API has it"), MODEL, response);
    const [system, user] = data.messages;
    const asked = readAskedPrompt(system.content, user.content);
    const hungUp = new Promise<boolean>((resolve) => {
      response.once("close", () => resolve(!response.writableFinished));
    });
    requests.push({ asked, maxTokens: data.max_tokens ?? data.max_completion_tokens ?? null, hungUp });
    await sendReply(behaviour(asked, requests.length), MODEL, response);
  };

  const answerEmbeddings = async (body: unknown, response: ServerResponse): Promise<void> => {
    const { data } = embeddingsRequest.safeParse(body);
    if (data === undefined) return sendReply(apiErrorReply(400, "not as the API has it"), MODEL, response);
    const texts = [data.input].flat();
    embedded.push(...texts);
    const vectors = texts.map((text) => embedText(text, data.dimensions ?? DIMENSIONS));
    const encode = (vector: number[]): number[] | string =>
      data.encoding_format === "float" ? vector : Buffer.from(new Float32Array(vector).buffer).toString("base64");
    const rows = vectors.map((vector, index) => ({ object: "embedding", index, embedding: encode(vector) }));
    const whole: ModelReply = {
      kind: "body",
      status: 200,
      contentType: "application/json",
      body: JSON.stringify({ object: "list", model: MODEL, data: rows, usage: { prompt_tokens: 1, total_tokens: 1 } }),
    };
    await sendReply(embedAs?.(texts) ?? whole, MODEL, response);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.headers.authorization !== `Bearer ${KEY}`) {
      return sendReply(apiErrorReply(401, "wrong key"), MODEL, response);
    }
    const body = await json(request).catch(() => null);
    if (request.method === "POST" && request.url === "/v1/chat/completions") return answerChat(body, response);
    if (request.method === "POST" && request.url === "/v1/embeddings") return answerEmbeddings(body, response);
    return sendReply(apiErrorReply(404, "no such path"), MODEL, response);
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    apiKey: KEY,
    name: MODEL,
    requests,
    embedded,
    behave: (next) => {
      behaviour = next;
    },
    embedAs: (next) => {
      embedAs = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
