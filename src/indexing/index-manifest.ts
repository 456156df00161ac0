import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What stands beside an index's files and says whether they may be trusted. */
const schema = z.object({
  /** Changes whenever the files' layout changes. */
  format: z.literal(4),
  embedder: z.string(),
  dimensions: z.int().positive(),
  vectors: z.enum(["hnsw", "exact"]),
  splitter: z.string(),
  /** Of the knowledge folder as it was read: names and contents of all its files. */
  fingerprint: z.string(),
  /** Windows embedded since the last full build. */
  changed: z.int().nonnegative(),
  /** The folder, beside the manifest, that holds the files. */
  generation: z.string(),
  /** What was wrong with the knowledge folder, to be said at every start. */
  problems: z.array(z.object({ file: z.string(), message: z.string() })),
  /** SHA-256 of each file by name. */
  files: z.record(z.string(), z.string()),
});

export type IndexManifest = z.infer<typeof schema>;

/** What manifests of every format say: where the files lie, and what is in them. */
const anyFormat = z.object({ generation: z.string().regex(/^[\w-]+$/), files: schema.shape.files });

const FILE = "manifest.json";
/** A manifest that is not in place yet, named after the process that writes it. */
const DRAFT = /^manifest\.json\.\d+$/;

/** The manifest of an index folder, or null where there is none, it is of another format or it cannot be read. */
export async function readManifest(folder: string): Promise<IndexManifest | null> {
  return await readAs(schema, folder);
}

/** See `readManifest`; a manifest of another format will do. */
export async function readManifestOfAnyFormat(folder: string): Promise<z.infer<typeof anyFormat> | null> {
  return await readAs(anyFormat, folder);
}

async function readAs<T>(form: z.ZodType<T>, folder: string): Promise<T | null> {
  try {
    const parsed = form.safeParse(JSON.parse(await readFile(join(folder, FILE), "utf8")));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    // A folder that cannot be read is no failure: the index is built anew, and saving it says what is wrong.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}

/** Puts a new manifest in the old one's place in one step: a reader sees the old index or the new one. */
export async function replaceManifest(folder: string, manifest: IndexManifest): Promise<void> {
  const draft = join(folder, `${FILE}.${process.pid}`);
  try {
    await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    await rename(draft, join(folder, FILE));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Whether a name in an index folder is that of a manifest that was never put in place. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}

/** Whether every file of the index is there and has the content that the manifest tells. */
export async function filesAreIntact(folder: string, { generation, files }: IndexManifest): Promise<boolean> {
  for (const [name, hash] of Object.entries(files)) {
    if ((await hashFile(join(folder, generation, name)).catch(() => null)) !== hash) return false;
  }
  return true;
}

/** SHA-256 of a file, hexadecimal. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
