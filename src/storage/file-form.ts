import { open, stat } from "node:fs/promises";

/** What the beginning of a database file says of it. */
export type FileForm = "none" | "plain" | "encrypted" | "damaged";

const MAGIC = "SQLite format 3\0";
const PAGE = 4_096;
/** Of the 256 values that a byte can have: a page of SQLite's own has far fewer, an encrypted one all but a few. */
const VALUES_OF_NOISE = 230;

/** Tells an encrypted database from a damaged one: both are none to SQLite, and only the damaged one may be set aside. */
export async function formOfFile(file: string): Promise<FileForm> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) return "none";
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PAGE), 0, PAGE, 0);
    if (buffer.toString("latin1", 0, MAGIC.length) === MAGIC) return "plain";
    const isNoise = bytesRead === PAGE && new Set(buffer).size >= VALUES_OF_NOISE;
    return isNoise && size % PAGE === 0 ? "encrypted" : "damaged";
  } finally {
    await handle.close();
  }
}
