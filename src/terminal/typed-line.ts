/** What can be typed in place of a question, in any case. `/ask QUESTION` is a question, as in Telegram. */
const COMMANDS = ["start", "help", "sources", "new", "quit"] as const;

export type TerminalCommand = (typeof COMMANDS)[number];

export type TypedLine =
  | { readonly kind: "question"; readonly question: string }
  | { readonly kind: "command"; readonly command: TerminalCommand }
  /** With its slash, as typed. */
  | { readonly kind: "unknown-command"; readonly command: string };

/** A slash and a word, and what stands after it. A slash that stands alone or elsewhere is part of a question. */
const SLASH = /^\/(?<name>\S+)\s*(?<rest>.*)$/su;

/** Reads a line without white space around it. */
export function readTypedLine(line: string): TypedLine {
  const { name, rest = "" } = SLASH.exec(line)?.groups ?? {};
  if (name === undefined) return { kind: "question", question: line };
  const lower = name.toLowerCase();
  if (lower === "ask") return { kind: "question", question: rest };
  const command = COMMANDS.find((one) => one === lower);
  return command === undefined ? { kind: "unknown-command", command: `/${name}` } : { kind: "command", command };
}
