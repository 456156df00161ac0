import type { Writable } from "node:stream";

/** Text that grows on a screen which cannot be rewritten: only what is new is written. */
export interface RunningText {
  /** Lines that begin with what was written before; where they do not, they follow it on lines of their own. */
  grow(lines: readonly string[]): void;
  /** Whether anything was written. */
  readonly hasBegun: boolean;
}

export function createRunningText(output: Writable): RunningText {
  let written = "";
  return {
    grow(lines) {
      const text = lines.join("\n");
      const isMore = text.startsWith(written);
      output.write(isMore ? text.slice(written.length) : `\n${text}`);
      written = text;
    },
    get hasBegun() {
      return written !== "";
    },
  };
}
