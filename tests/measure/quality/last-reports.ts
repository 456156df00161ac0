import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../../../src/text/parse-json.ts";
import { UsageError } from "../../support/usage-error.ts";

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

/** What a page tells of a report. */
const schema = z.object({
  machine: z.string(),
  date: z.string(),
  commit: z.string(),
  tables: z.array(
    z.object({ title: z.string(), rows: z.array(z.array(z.string())), note: z.string().exactOptional() }),
  ),
  figures: z.array(figure),
});

export type LastReport = z.infer<typeof schema>;

/** The last report of another check, or null where the folder has none. @throws UsageError that names a file that is none. */
export async function readLastReport(folder: string, what: string): Promise<LastReport | null> {
  const file = join(folder, `${what}.json`);
  if (!existsSync(file)) return null;
  const { data, error } = schema.safeParse(parseJson(await readFile(file, "utf8")));
  if (data === undefined) {
    throw new UsageError(`${file} is no report of a check, remove it or run it again: ${z.prettifyError(error)}`);
  }
  return data;
}
