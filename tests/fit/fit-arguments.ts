import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../support/usage-error.ts";

export interface FitArguments {
  /** A folder of public question sets, a folder each. */
  readonly sets: string;
  /** Whether the weights are written into the source. */
  readonly write: boolean;
}

/** Reads `--sets DIR [--write]`. @throws UsageError that says what would be right. */
export function readFitArguments(given: readonly string[]): FitArguments {
  const { sets, write } = parse(given).values;
  if (sets === undefined) throw new UsageError("npm run fit -- --sets DIR [--write]: the folder is missing");
  return { sets: resolve(sets), write: write ?? false };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: { sets: { type: "string" }, write: { type: "boolean" } } });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}
