import { PassThrough, Readable } from "node:stream";

/** An input that holds these bytes or texts, one chunk each, and ends. */
export function inputOf(...chunks: readonly (string | Uint8Array)[]): Readable {
  return Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
}

/** An output that keeps what is written to it. */
export function collectingOutput() {
  const stream = new PassThrough();
  let written = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    written += chunk;
  });
  return { stream, text: () => written };
}

/** An output that says it is a terminal of so many columns, with or without colours. */
export function terminalOutput(colours = 16, columns = 80) {
  const { stream, text } = collectingOutput();
  const depth = colours > 2 ? 4 : 1;
  return { stream: Object.assign(stream, { isTTY: true, columns, getColorDepth: () => depth }), text };
}
