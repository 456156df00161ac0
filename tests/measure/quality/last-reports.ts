import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const figure = z.object({
  name: z.string(),
  value: z
    .number()
    .nullable()
    .transform((value) => value ?? Number.NaN),
  goal: z
    .object({
      is: z.enum(["above", "at least", "at most"]),
      value: z.number(),
      stretch: z.literal(true).exactOptional(),
    })
    .nullable(),
});

/** What a page can tell of a report; a check that writes no tables is told by its figures. */
const schema = z.object({
  machine: z.string(),
  date: z.string().default("no date"),
  commit: z.string().default("unknown"),
  tables: z
    .array(z.object({ title: z.string(), rows: z.array(z.array(z.string())), note: z.string().exactOptional() }))
    .default([]),
  figures: z.array(figure),
});

export type LastReport = z.infer<typeof schema>;

/** The last report of another check, or null where the folder has none. @throws Error that names a file that is none. */
export async function readLastReport(folder: string, what: string): Promise<LastReport | null> {
  const file = join(folder, `${what}.json`);
  if (!existsSync(file)) return null;
  const { data, error } = schema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (data === undefined) throw new Error(`${file} is no report of a check: ${z.prettifyError(error)}`);
  return data;
}
