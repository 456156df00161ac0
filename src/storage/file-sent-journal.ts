import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { SentJournal } from "../intake/sent-journal.ts";
import { withStorageErrorsSync } from "./with-storage-errors.ts";

/** A journal in a file of the data folder: an id a line, at its end. It survives the process, and is read once at its next start. */
export function openSentJournal(folder: string): SentJournal & { close(): void } {
  const file = join(folder, "sent.journal");
  const handle = withStorageErrorsSync("open the journal of what was sent", () => openSync(file, "a+"));
  return {
    note: (id) => {
      withStorageErrorsSync("note what was sent", () => writeSync(handle, `${id}\n`));
    },
    read: () =>
      withStorageErrorsSync("read what was sent", () =>
        readFileSync(file, "utf8")
          .split("\n")
          // A line that was cut off in the middle names another update, or none.
          .slice(0, -1)
          .flatMap((line) => (/^\d{1,15}$/.test(line) ? [Number(line)] : [])),
      ),
    clear: () => withStorageErrorsSync("forget what was sent", () => ftruncateSync(handle, 0)),
    close: () => closeSync(handle),
  };
}
