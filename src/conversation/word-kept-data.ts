import { phrase } from "../phrases/phrase.ts";
import { wordQuotedList } from "../phrases/word-list.ts";
import type { Language } from "../text/language.ts";
import type { KeptData, KeptTurn } from "./reader-data.ts";
import { formatMarkers } from "./word-answer.ts";

/** What is kept of a person to be read by them, as Markdown: each question, its answer, and what the answer cites. */
export function wordKeptData(language: Language, { conversations }: KeptData): string {
  const turns = conversations.flatMap((conversation) => conversation.turns);
  const blocks = turns.map((turn) => wordTurn(language, turn));
  const body = blocks.length === 0 ? [phrase(language, "export-empty")] : blocks;
  return `${[`# ${phrase(language, "export-title")}`, ...body].join("\n\n")}\n`;
}

function wordTurn(language: Language, turn: KeptTurn): string {
  const { day, asked, question, completed, claims, citations, reason, missing } = turn;
  const answer = claims
    .map(({ text, citations: numbers }) => `${escapeMarkdown(text)} ${formatMarkers(numbers)}`)
    .join(" ");
  const lines = [
    `## ${escapeMarkdown(asked)}`,
    `*${day}*`,
    ...(completed ? [escapeMarkdown(phrase(language, "understood-as", { question }))] : []),
    ...(answer === "" ? [] : [answer]),
    ...(turn.outcome === "declined" && reason !== null && reason !== "partly-covered"
      ? [phrase(language, `declined-${reason}`)]
      : []),
    ...(missing.length === 0
      ? []
      : [escapeMarkdown(phrase(language, "declined-not-mentioned", { missing: wordQuotedList(language, missing) }))]),
    ...citations.flatMap(({ number, title, paragraph, quote, translation }) => [
      `[${number}] ${escapeMarkdown(title)}, ¶ ${paragraph}`,
      ...[quote, ...(translation === undefined ? [] : [translation.quote])].map((text) => `> ${escapeMarkdown(text)}`),
    ]),
  ];
  return lines.join("\n\n");
}

/** One line of text in which nothing is Markdown's. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#]/g, "\\$&");
}
