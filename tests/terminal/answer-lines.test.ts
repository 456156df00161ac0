import { expect, test } from "vitest";
import { answerLines } from "../../src/terminal/answer-lines.ts";
import { createRecordingAnswerer } from "../support/recording-answerer.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";
import { collectingOutput, inputOf } from "../support/streams.ts";

const source = {
  title: "Kazachstan i Unia",
  language: "pl",
  url: "https://example.org/article",
  author: null,
  publisher: null,
  published: null,
  rights: null,
  translations: [],
} as const;

async function run(input: string, answerer = createRecordingAnswerer()) {
  const { stream, text } = collectingOutput();
  const failures: unknown[] = [];
  await answerLines({
    answerQuestion: answerer.answerQuestion,
    sources: [source],
    input: inputOf(input),
    output: stream,
    language: "pl",
    onFailure: (error) => failures.push(error),
  });
  return { text: text(), asked: answerer.asked, failures };
}

test("answerLines writes each answer with its citations as plain text, a blank line between", async () => {
  const answerer = createRecordingAnswerer((question) => sampleAnswered({ question, citations: [] }));
  const { text } = await run("Who?\nWhere?\n", answerer);
  expect(text).toBe("Kallas travelled to Astana. [1]\n\nKallas travelled to Astana. [1]\n");
  expect((await run("Who?\n")).text).toContain("\n\n[1] ¶3 · Kazachstan i Unia\n    original: Kallas udała się");
});

test("answerLines is one conversation", async () => {
  const { asked } = await run("Who came?\nWhen?\n");
  expect(asked[1]?.history.turns.map((turn) => turn.asked)).toEqual(["Who came?"]);
});

test("answerLines skips empty lines and reads a byte order mark, CRLF and a last line without a line break", async () => {
  const { asked } = await run("\uFEFFWho?\r\n\r\n   \nWhere?");
  expect(asked.map(({ question }) => question)).toEqual(["Who?", "Where?"]);
});

test("answerLines of nothing writes nothing", async () => {
  expect(await run("\n")).toEqual({ text: "", asked: [], failures: [] });
});

test("answerLines declines a line that is too long, whatever its length, and goes on", async () => {
  const { text, asked } = await run(
    `${"a".repeat(1000)}\n${"b".repeat(1001)}\n${" ".repeat(5_000)}b\n${"b".repeat(5_000_000)}\r\nWho?\n`,
  );
  expect(asked.map(({ question }) => question.length)).toEqual([1000, 4]);
  expect(text).toContain("\n\nThe question is too long: it may have at most 1,000 characters.\n\n");
});

test("answerLines obeys commands in any case, and asks nothing", async () => {
  const { text, asked } = await run("/HELP\n/sources\n/Start\n/weather today\n/etc/passwd\n/ask\n");
  expect(asked).toEqual([]);
  expect(text).toContain("/quit – wyjście");
  expect(text).toContain("https://example.org/article");
  expect(text).toContain("• Kazachstan i Unia");
  expect(text).toContain("Nie ma polecenia /weather.");
  expect(text).toContain("Nie ma polecenia /etc/passwd.");
});

test("answerLines forgets at /new, asks what stands after /ask and ends at /quit", async () => {
  const { asked } = await run("Who came?\n/new\n/ask When?\n/quit\nWhere?\n");
  expect(asked.map(({ question }) => question)).toEqual(["Who came?", "When?"]);
  expect(asked[1]?.history.turns).toEqual([]);
});

test("answerLines says politely that it failed, in the language at hand, and goes on", async () => {
  const cause = new Error("secret");
  const answerer = createRecordingAnswerer((question) => {
    if (question === "boom") throw cause;
    return sampleDeclined({ question, language: "kk" });
  });
  const { text, failures } = await run("boom\nWho?\nboom\n", answerer);
  expect(text.split("\n\n")).toEqual([
    "Coś poszło nie tak po mojej stronie. Spróbuj ponownie za chwilę.",
    "Дереккөзде бұл сұрақтың жауабы жоқ.",
    "Менде қате кетті. Сәлден кейін қайталап көріңіз.\n",
  ]);
  expect(failures).toEqual([cause, cause]);
});
