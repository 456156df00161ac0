import { stripVTControlCharacters } from "node:util";

/** Breaks a line between words so that it fits `columns`, with `indent` before each; null columns: never breaks. */
export function wrapLine(line: string, columns: number | null, indent = ""): string[] {
  if (columns === null) return [indent + line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && indent.length + visibleLength(longer) > columns) {
      lines.push(indent + current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, indent + current];
}

/** Characters shown, colours not counted. */
function visibleLength(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}
