import { join } from "node:path";
import { expect, test } from "vitest";
import { closedAddress } from "../support/closed-address.ts";
import { draftLines, honestDraft } from "../support/model-server/draft.ts";
import { FAILURES, UPSTREAM_TEXT } from "../support/model-server/misbehaviours.ts";
import type { ModelServer } from "../support/model-server/model-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { expectAnswer } from "./answer-contract.ts";
import { folderForFile, KNOWLEDGE, run, start } from "./entry-point.ts";
import { modelAt, startModel } from "./model-settings.ts";

const data = join(folderForFile(), "data");
const QUESTION = "How much did Kazakhstan’s trade with the EU grow in 2024?";

function embeddingsAt({ baseUrl, name, apiKey }: ModelServer, more: Record<string, string> = {}) {
  const variables = { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_MODEL: name, EMBEDDINGS_API_KEY: apiKey };
  return { EMBEDDINGS: "openai-compatible", ...variables, ...more };
}

test("ask shows what the model wrote, in JSON as the contract has it, and logs what it cost", async () => {
  const server = await startModel();
  const { status, output, notices } = await run(["ask", "--json", QUESTION], "", {
    env: modelAt(server, { DATA_DIR: data, LOG_LEVEL: "debug" }),
  });
  expect(status).toBe(0);
  const { outcome, claims } = expectAnswer(output.slice(0, -1), KNOWLEDGE);
  expect({ outcome, sentences: claims.length }).toEqual({ outcome: "answered", sentences: 2 });
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]?.maxTokens).toBe(700);
  expect(notices).toContain('"event":"model-usage"');
  expect(notices).not.toContain(server.apiKey);
  expect(notices).not.toContain("18 percent");
});

test("a question that the source does not cover costs no call", async () => {
  const server = await startModel();
  const { output } = await run(["ask", "--json", "What is the capital of Australia?"], "", {
    env: modelAt(server, { DATA_DIR: data }),
  });
  expect(JSON.parse(output)).toMatchObject({ outcome: "declined" });
  expect(server.requests).toEqual([]);
});

test("a provider that refuses the key is logged in our own words, and the extracted answer comes", async () => {
  const server = await startModel();
  server.behave(FAILURES["401"]);
  const { output, notices } = await run([], `${QUESTION}\n`, { env: modelAt(server, { DATA_DIR: data }) });
  expect(output).toContain("18 percent in 2024. [1]");
  expect(notices).toContain("the model's provider refuses the key (401)");
  for (const secret of [UPSTREAM_TEXT, server.apiKey]) expect(`${output}${notices}`).not.toContain(secret);
});

test("the first sentence is on the screen long before the last, and Ctrl-C cancels the request", async () => {
  const server = await startModel();
  server.behave((asked) => {
    const [first = ""] = draftLines(honestDraft(asked)).split("\n");
    return { kind: "drip", text: `${first}\n${"{".repeat(600)}`, letters: first.length + 1, milliseconds: 2_000 };
  });
  const chat = start(["chat"], { env: modelAt(server, { DATA_DIR: data }), terminal: true });
  await chat.heard("output", "/help");
  chat.stdin.write(`${QUESTION}\n`);
  await chat.heard("output", "[1]");
  chat.stdin.write("\u0003");
  expect(await server.requests[0]?.hungUp).toBe(true);
  expect((await chat.ended).status).toBe(0);
});

test("a model's embeddings find passages, and while they cannot be had words do", async () => {
  const server = await startModel();
  const env = embeddingsAt(server, { DATA_DIR: data, EMBEDDINGS_DIMENSION: "64" });
  const first = await run(["ask", "--json", QUESTION], "", { env });
  expect(JSON.parse(first.output)).toMatchObject({ outcome: "answered" });
  expect(first.notices).toContain("Indexed 1 document");
  await server.close();
  const second = await run(["ask", "--json", QUESTION], "", { env });
  expect(JSON.parse(second.output)).toMatchObject({ outcome: "answered" });
  expect(second.notices).toContain("question-not-embedded");
  expect(second.notices).not.toContain("Indexed");
});

test("embeddings that cannot be had for an index end it with one line that says what to check", async () => {
  const server = await startModel();
  const env = embeddingsAt(server, { DATA_DIR: temporaryFolder(), EMBEDDINGS_API_KEY: "wrong-key-4f1d" });
  const { status, output, notices } = await run(["ingest"], "", { env });
  expect({ status, output }).toEqual({ status: 1, output: "" });
  expect(notices).toBe(
    "The articles cannot be embedded: the model's provider refuses the key (401); " +
      "check EMBEDDINGS_BASE_URL, EMBEDDINGS_MODEL and EMBEDDINGS_API_KEY, or set EMBEDDINGS=builtin.\n",
  );
});

test("a provider that is not there is the extracted answer", async () => {
  const env = { MODEL_BASE_URL: `${await closedAddress()}/v1`, MODEL_NAME: "any", DATA_DIR: data };
  const { status, output } = await run(["ask", QUESTION], "", { env });
  expect(status).toBe(0);
  expect(output).toContain("18 percent in 2024. [1]");
});
