import type { Writable } from "node:stream";

/**
 * Writes and waits until the stream has taken it, so that a slow reader slows the writer. Rejects when it cannot be
 * written, as when the reader of a pipe has gone (`EPIPE`); the stream's error event is then heard here.
 */
export function writeText(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.once("error", reject);
    output.write(text, (error) => {
      if (error) return reject(error);
      output.off("error", reject);
      resolve();
    });
  });
}
