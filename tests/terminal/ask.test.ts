import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NO_HISTORY } from "../../src/answering/turn.ts";
import { ask } from "../../src/terminal/ask.ts";
import { createRecordingAnswerer } from "../support/recording-answerer.ts";
import { sampleDeclined } from "../support/sample-answers.ts";
import { collectingOutput } from "../support/streams.ts";

beforeEach(() => {
  vi.stubEnv("FORCE_COLOR", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("ask answers as text with the citations below", async () => {
  const { answerQuestion, asked } = createRecordingAnswerer();
  const { stream, text } = collectingOutput();
  await ask("Who came?", { json: false }, { answerQuestion, output: stream });
  expect(text()).toMatch(
    /^Kallas travelled to Astana\. \[1\]\n\n\[1\] ¶3 .*\n {4}original: .*\n {4}translation: .*\n$/u,
  );
  expect(asked).toEqual([{ question: "Who came?", history: NO_HISTORY, options: { onPartial: expect.any(Function) } }]);
});

test("ask answers as one JSON object, in the language asked for", async () => {
  const { answerQuestion, asked } = createRecordingAnswerer(() => sampleDeclined());
  const { stream, text } = collectingOutput();
  await ask("GDP?", { json: true, language: "kk" }, { answerQuestion, output: stream });
  expect(text()).toMatch(/^\{.*\}\n$/u);
  expect(JSON.parse(text())).toMatchObject({ id: null, outcome: "declined", milliseconds: expect.any(Number) });
  expect(asked[0]?.options).toEqual({ language: "kk" });
});

test("ask rejects when the question cannot be answered, and writes nothing", async () => {
  const { answerQuestion } = createRecordingAnswerer(() => {
    throw new Error("no index");
  });
  const { stream, text } = collectingOutput();
  await expect(ask("Who?", { json: true }, { answerQuestion, output: stream })).rejects.toThrow("no index");
  expect(text()).toBe("");
});
