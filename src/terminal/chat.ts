import { clearScreenDown, createInterface, cursorTo, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Answer } from "../answering/answer.ts";
import { LONGEST_QUESTION } from "../answering/prepare-message.ts";
import type { QuestionOptions } from "../answering/question-answerer.ts";
import type { ConversationKey } from "../conversation/conversation-store.ts";
import { phrase } from "../phrases/phrase.ts";
import { wordCourtesy } from "../phrases/word-courtesy.ts";
import { wordCommand } from "../phrases/word-help.ts";
import { type SourceDescription, wordGreeting } from "../phrases/word-sources.ts";
import { readCourtesy } from "../text/courtesies.ts";
import type { Language } from "../text/language.ts";
import { paletteFor } from "./palette.ts";
import { renderAnswer, renderSentences, renderText } from "./render.ts";
import { createRunningText } from "./running-text.ts";
import { readTypedLine, type TerminalCommand, type TypedLine } from "./typed-line.ts";
import { wordReply } from "./word-reply.ts";

/** The terminal's one conversation. No chat of Telegram's has such an id. */
export const TERMINAL_CONVERSATION: ConversationKey = { chat: "terminal", thread: "", person: "terminal" };

export interface ChatDependencies {
  readonly conversations: {
    ask(
      key: ConversationKey,
      question: string,
      options: { readonly signal: AbortSignal } & Pick<QuestionOptions, "onPartial">,
    ): Promise<Answer>;
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
    clearPrompt();
    output.write(shown.join("\n"));
    endSaying();
  }

  function clearPrompt(): void {
    if (!terminal) return;
    cursorTo(output, 0);
    clearScreenDown(output);
  }

  function endSaying(): void {
    output.write("\n\n");
    if (!closed) lines.prompt(true);
  }

  async function answer(question: string): Promise<void> {
    if (question === "") return say(phrase(language, "question-empty"));
    if (question.length > LONGEST_QUESTION) {
      return say(phrase(language, "question-too-long", { limit: LONGEST_QUESTION }));
    }
    const courtesy = readCourtesy(question);
    if (courtesy !== null) {
      language = courtesy.language;
      return say(wordCourtesy(courtesy, sources));
    }
    const { signal } = leaving;
    const rendering = { palette, columns: output.columns || null };
    const text = createRunningText(output);
    const grow = (shown: readonly string[]): void => {
      if (!text.hasBegun) clearPrompt();
      text.grow(shown);
    };
    const onPartial = (partial: Answer): void => {
      if (!signal.aborted) grow(renderSentences(partial, rendering));
    };
    const answer = await conversations.ask(TERMINAL_CONVERSATION, question, { signal, onPartial });
    if (signal.aborted) return;
    language = answer.language;
    grow(renderAnswer(answer, rendering));
    endSaying();
  }

  async function obey(command: TerminalCommand): Promise<void> {
    if (command === "new") await conversations.startAfresh(TERMINAL_CONVERSATION);
    say(wordReply(command, language, sources));
  }

  async function handle(line: TypedLine): Promise<void> {
    try {
      if (line.kind === "question") await answer(line.question);
      else if (line.kind === "command") await obey(line.command);
      else say(phrase(language, "command-unknown", { command: line.command }));
    } catch (error) {
      if (leaving.signal.aborted) return;
      onFailure(error);
      say(phrase(language, "internal-error"));
    }
  }

  say(`${wordGreeting(language, sources)}\n${wordCommand(language, "help")}`);
  for await (const typed of lines) {
    if (typed.trim() === "") {
      lines.prompt();
      continue;
    }
    const line = readTypedLine(typed.trim());
    if (line.kind === "command" && line.command === "quit") break;
    if ((await Promise.race([handle(line), left])) === "left") break;
  }
  lines.close();
  say(wordReply("quit", language, sources));
}

function clearTyped(lines: Interface): void {
  lines.write(null, { ctrl: true, name: "e" });
  lines.write(null, { ctrl: true, name: "u" });
}
