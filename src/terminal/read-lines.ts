import type { Readable } from "node:stream";

/**
 * The lines of a UTF-8 stream, without their line breaks (LF or CRLF), a byte order mark or what stands beyond
 * `maxLength` UTF-16 units, so that a line without an end takes no more memory than that. Invalid bytes become U+FFFD.
 *
 * Node's readline is not used because it breaks lines at U+2028 too, which may stand in a row of JSON.
 */
export async function* readLines(input: Readable, maxLength: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = "";
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const pieces = text.split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      yield finish(append(line, piece, maxLength));
      line = "";
    }
    line = append(line, last, maxLength);
  }
  line = append(line, decoder.decode(), maxLength);
  if (line !== "") yield finish(line);
}

function append(line: string, piece: string, maxLength: number): string {
  const room = maxLength - line.length;
  return piece.length <= room ? line + piece : line + piece.slice(0, Math.max(0, room));
}

function finish(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
