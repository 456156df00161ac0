/** A destination for `createLogger` that keeps what was written. */
export function createLogLines() {
  const written: string[] = [];
  return {
    destination: { write: (line: string) => written.push(line) },
    /** All that was written, as it was written. */
    text: () => written.join(""),
    /** One parsed object a line. */
    lines: () => written.map((line): Record<string, unknown> => JSON.parse(line)),
  };
}
