import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Answer, Answered } from "../../src/answering/answer.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { chat, TERMINAL_CONVERSATION } from "../../src/terminal/chat.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";
import { terminalOutput } from "../support/streams.ts";

beforeEach(() => {
  vi.stubEnv("FORCE_COLOR", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const ENTER = "\r";
const UP = "\u001b[A";
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

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

type Reply = (question: string, signal: AbortSignal, onPartial: (answer: Answered) => void) => Answer | Promise<Answer>;

/** A chat at a terminal: what was asked and shown so far, and keys to press. */
function startChat(reply: Reply = (question) => sampleAnswered({ question })) {
  const input = new PassThrough();
  const { stream: output, text } = terminalOutput();
  const calls: string[] = [];
  const failures: unknown[] = [];
  const left = chat({
    conversations: {
      ask: async (key, question, { signal, onPartial = () => undefined }) => {
        expect(key).toEqual(TERMINAL_CONVERSATION);
        calls.push(question);
        return reply(question, signal, onPartial);
      },
      startAfresh: async (key) => {
        expect(key).toEqual(TERMINAL_CONVERSATION);
        calls.push("(afresh)");
      },
    },
    sources: [source],
    input,
    output,
    language: "pl",
    onFailure: (error) => failures.push(error),
  });
  onTestFinished(() => void input.end());
  const shown = () => stripVTControlCharacters(text());
  const shows = (expected: string) => expect.poll(shown).toContain(expected);
  return {
    press: (...keys: string[]) => input.write(keys.join("")),
    shown,
    shows,
    coloured: text,
    calls,
    failures,
    left,
  };
}

test("chat greets with what it answers from, in the language given", async () => {
  const { shows } = startChat();
  await shows("• Kazachstan i Unia\n\nPytaj po polsku, angielsku, rosyjsku albo kazachsku.\n/help – jak pytać\n");
});

test("chat answers with markers and citations in colour", async () => {
  const { press, shows, coloured, calls } = startChat();
  press("Who came?", ENTER);
  await shows(
    "[1] ¶3 · Kazachstan i Unia\n    original: Kallas udała się do Astany.\n    translation: Kallas travelled",
  );
  expect(coloured()).toContain("Kallas travelled to Astana.\u001b[22m \u001b[36m[1]\u001b[39m");
  expect(calls).toEqual(["Who came?"]);
});

test("chat shows a refusal with its reason and what can be asked", async () => {
  const { press, shows } = startChat(() => sampleDeclined({ missing: ["GDP"], suggestions: ["Who came to Astana?"] }));
  press("GDP?", ENTER);
  await shows("The source says nothing about “GDP”.\n\nYou can ask:\n  • Who came to Astana?\n");
});

test("chat speaks the language of the last answer", async () => {
  const { press, shows } = startChat((question) => sampleAnswered({ question, language: "ru" }));
  press("/help", ENTER, "Кто?", ENTER, "/help", ENTER);
  await shows("Odpowiadam wyłącznie na podstawie źródła.");
  await shows("Я отвечаю только по источнику.");
});

test("chat answers a courtesy in kind and asks nothing", async () => {
  const { press, shows, calls } = startChat();
  press("Спасибо!", ENTER, "/help", ENTER, "Hi", ENTER);
  await shows("Пожалуйста!");
  await shows("Я отвечаю только по источнику.");
  await shows("I answer questions from this source:");
  expect(calls).toEqual([]);
});

test("chat obeys its commands and asks nothing", async () => {
  const { press, shows, calls } = startChat();
  press("/sources", ENTER, "/new", ENTER, "/help", ENTER, "/weather", ENTER);
  await shows("https://example.org/article");
  await shows("Zaczynamy od nowa.");
  await shows("/quit – wyjście");
  await shows("Nie ma polecenia /weather.");
  expect(calls).toEqual(["(afresh)"]);
});

test("chat takes a slash inside a line as a question, and an empty line as nothing", async () => {
  const { press, shows, calls } = startChat();
  press(ENTER, "   ", ENTER, "Was it in 2024/25?", ENTER);
  await shows("Kallas travelled");
  expect(calls).toEqual(["Was it in 2024/25?"]);
});

test("chat obeys commands in any case, asks what stands after /ask, and says which command there is not", async () => {
  const { press, shows, calls } = startChat();
  press("/NEW", ENTER, "/Start", ENTER, "/etc/passwd what is it?", ENTER, "/ask", ENTER, "/Ask Who came?", ENTER);
  await shows("Zaczynamy od nowa.");
  await expect.poll(() => calls).toEqual(["(afresh)", "Who came?"]);
  await shows("Nie ma polecenia /etc/passwd.");
  await shows(phrase("pl", "question-empty"));
});

test("chat leaves by /quit with a goodbye and answers nothing after it", async () => {
  const { press, shown, left, calls } = startChat();
  press("Who?", ENTER, "/quit", ENTER, "Where?", ENTER);
  await left;
  expect(calls).toEqual(["Who?"]);
  expect(shown()).toMatch(/Do zobaczenia!|Goodbye!/u);
  expect(shown().trimEnd().endsWith("Goodbye!")).toBe(true);
});

test("chat leaves by Ctrl-D on an empty line", async () => {
  const { press, shown, left } = startChat();
  press(CTRL_D);
  await left;
  expect(shown()).toContain("Do zobaczenia!");
});

test("chat clears what is typed at the first Ctrl-C and leaves at the second", async () => {
  const { press, shown, left, calls } = startChat();
  press("half a question", CTRL_C, "Who?", ENTER);
  await expect.poll(() => calls).toEqual(["Who?"]);
  press(CTRL_C);
  await left;
  expect(shown()).toContain("Goodbye!");
});

test("chat brings earlier questions back with the arrow key", async () => {
  const { press, left, calls } = startChat();
  press("Who?", ENTER, "Where?", ENTER, UP, UP, ENTER, "/quit", ENTER);
  await left;
  expect(calls).toEqual(["Who?", "Where?", "Who?"]);
});

test("chat gives up a question that is being answered when the reader leaves", async () => {
  let given: AbortSignal | undefined;
  const { press, left, calls, shown, failures } = startChat((_, signal) => {
    given = signal;
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  press("Who?", ENTER);
  await expect.poll(() => calls).toEqual(["Who?"]);
  press(CTRL_C);
  await left;
  expect(given?.aborted).toBe(true);
  expect(failures).toEqual([]);
  expect(shown().trimEnd().endsWith("Do zobaczenia!")).toBe(true);
});

test("chat leaves at once although the answer never comes", async () => {
  const { press, left, calls } = startChat(() => new Promise(() => {}));
  press("Who?", ENTER);
  await expect.poll(() => calls).toEqual(["Who?"]);
  press(CTRL_C);
  await left;
});

test("chat says politely that it failed, tells the failure and goes on", async () => {
  const cause = new Error("secret");
  const { press, shows, shown, failures } = startChat((question) => {
    if (question === "boom") throw cause;
    return sampleAnswered({ question });
  });
  press("boom", ENTER, "Who?", ENTER);
  await shows("Coś poszło nie tak po mojej stronie.");
  await shows("Kallas travelled");
  expect(failures).toEqual([cause]);
  expect(shown()).not.toContain("secret");
});

test("chat declines a question that is too long", async () => {
  const { press, shows, calls } = startChat();
  press("a".repeat(1001), ENTER);
  await shows("Pytanie jest za długie: może mieć najwyżej 1000 znaków.");
  expect(calls).toEqual([]);
});

test("chat shows each sentence as it comes, and then what belongs to the whole", async () => {
  let finish = (): void => undefined;
  const first = { text: "Kallas came.", citations: [1] };
  const second = { text: "She met Tokayev.", citations: [1] };
  const { press, shows, shown } = startChat(async (question, _, onPartial) => {
    onPartial(sampleAnswered({ question, claims: [first] }));
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    onPartial(sampleAnswered({ question, claims: [first, second] }));
    return sampleAnswered({ question, claims: [first, second] });
  });
  press("Who came?", ENTER);
  await shows("Kallas came. [1]");
  expect(shown()).not.toContain("Tokayev");
  finish();
  await shows("\nKallas came. [1] She met Tokayev. [1]\n\n[1] ¶3 · Kazachstan i Unia\n");
});
