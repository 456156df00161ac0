import { clearScreenDown, createInterface, cursorTo, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Answer } from "../answering/answer.ts";
import type { ConversationKey } from "../conversation/conversation-store.ts";
import { phrase } from "../phrases/phrase.ts";
import { type Command, wordCommand, wordHelp } from "../phrases/word-help.ts";
import { type SourceDescription, wordGreeting, wordSources } from "../phrases/word-sources.ts";
import type { Language } from "../text/language.ts";
import { paletteFor } from "./palette.ts";
import { MAX_QUESTION_LENGTH } from "./question-limit.ts";
import { renderAnswer, renderText } from "./render.ts";

/** The terminal's one conversation. No chat of Telegram's has such an id. */
export const TERMINAL_CONVERSATION: ConversationKey = { chat: "terminal", thread: "", person: "terminal" };

export interface ChatDependencies {
  readonly conversations: {
    ask(key: ConversationKey, question: string, options: { readonly signal: AbortSignal }): Promise<Answer>;
    startAfresh(key: ConversationKey): Promise<void>;
  };
  readonly sources: readonly SourceDescription[];
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** The interface's language until an answer has told the reader's. */
  readonly language: Language;
  /** Told of a line that could not be answered; the reader is told politely that it was not. */
  readonly onFailure: (error: unknown) => void;
}

/** One word after a slash; anything else that begins with a slash is a question. */
const COMMAND = /^\/[a-z]+$/u;
const COMMANDS: readonly Command[] = ["sources", "new", "help", "quit"];

/**
 * A chat on the terminal; resolves when the reader leaves: by /quit, Ctrl-C on an empty line or Ctrl-D. Lines typed while
 * an answer is awaited are answered after it, in order; Ctrl-C gives them up.
 */
export async function chat(dependencies: ChatDependencies): Promise<void> {
  const { conversations, sources, input, output, onFailure } = dependencies;
  const palette = paletteFor(output);
  const terminal = output.isTTY === true;
  const lines = createInterface({ input, output, terminal, prompt: palette.marker("› ") });
  const leaving = new AbortController();
  const left = new Promise<"left">((resolve) => {
    leaving.signal.addEventListener("abort", () => resolve("left"));
  });
  let { language } = dependencies;
  let closed = false;

  lines.on("close", () => {
    closed = true;
  });
  lines.on("SIGINT", () => {
    if (lines.line !== "") return clearTyped(lines);
    leaving.abort();
    lines.close();
  });

  function say(said: string | readonly string[]): void {
    const shown = typeof said === "string" ? renderText(said, { columns: output.columns || null }) : said;
    if (terminal) {
      cursorTo(output, 0);
      clearScreenDown(output);
    }
    output.write(`${shown.join("\n")}\n\n`);
    if (!closed) lines.prompt(true);
  }

  async function answer(question: string): Promise<void> {
    if (question.length > MAX_QUESTION_LENGTH) {
      return say(phrase(language, "question-too-long", { limit: MAX_QUESTION_LENGTH }));
    }
    const { signal } = leaving;
    const answer = await conversations.ask(TERMINAL_CONVERSATION, question, { signal });
    if (signal.aborted) return;
    language = answer.language;
    say(renderAnswer(answer, { palette, columns: output.columns || null }));
  }

  async function obey(command: string): Promise<void> {
    if (command === "/help") return say(wordHelp(language, COMMANDS));
    if (command === "/sources") return say(wordSources(language, sources));
    if (command !== "/new") return say(phrase(language, "command-unknown", { command }));
    await conversations.startAfresh(TERMINAL_CONVERSATION);
    say(phrase(language, "new-conversation"));
  }

  async function handle(line: string): Promise<void> {
    try {
      if (line === "") lines.prompt();
      else await (COMMAND.test(line) ? obey(line) : answer(line));
    } catch (error) {
      if (leaving.signal.aborted) return;
      onFailure(error);
      say(phrase(language, "internal-error"));
    }
  }

  say(`${wordGreeting(language, sources)}\n${wordCommand(language, "help")}`);
  for await (const typed of lines) {
    const line = typed.trim();
    if (line === "/quit") break;
    if ((await Promise.race([handle(line), left])) === "left") break;
  }
  lines.close();
  say(phrase(language, "terminal-goodbye"));
}

function clearTyped(lines: Interface): void {
  lines.write(null, { ctrl: true, name: "e" });
  lines.write(null, { ctrl: true, name: "u" });
}
