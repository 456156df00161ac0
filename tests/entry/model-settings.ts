import { onTestFinished } from "vitest";
import { type ModelServer, startModelServer } from "../support/model-server/model-server.ts";

/** A loopback language model, for one test. */
export async function startModel(): Promise<ModelServer> {
  const server = await startModelServer();
  onTestFinished(() => server.close());
  return server;
}

/** The settings by which the program asks a model. */
export function modelAt(
  { baseUrl, name, apiKey }: ModelServer,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return { MODEL_BASE_URL: baseUrl, MODEL_NAME: name, MODEL_API_KEY: apiKey, ...more };
}
