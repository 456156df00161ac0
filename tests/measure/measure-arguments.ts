import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../support/usage-error.ts";
import type { CheckOptions } from "./check.ts";

export interface MeasureArguments extends Pick<CheckOptions, "quick" | "sets" | "set" | "sizes" | "report"> {
  readonly what: string;
}

/**
 * Reads `WHAT [--quick] [--sets DIR] [--set NAME] [--sizes N,N…] [--report DIR]`.
 *
 * @throws UsageError that says what would be right.
 */
export function readMeasureArguments(given: readonly string[], known: readonly string[]): MeasureArguments {
  const { values, positionals } = parse(given);
  const [what, ...others] = positionals;
  if (what === undefined || others.length > 0 || !known.includes(what)) {
    const found = positionals.length === 0 ? "nothing" : positionals.join(" ");
    throw new UsageError(`npm run measure -- WHAT: one of ${known.join(", ")}, not ${found}`);
  }
  const folder = (path: string | undefined): string | null => (path === undefined ? null : resolve(path));
  return {
    what,
    quick: values.quick ?? false,
    sets: folder(values.sets),
    set: values.set ?? null,
    sizes: values.sizes === undefined ? null : readSizes(values.sizes),
    report: folder(values.report),
  };
}

function readSizes(list: string): number[] {
  const sizes = list.split(",").map(Number);
  if (sizes.every((size) => Number.isSafeInteger(size) && size > 0)) return sizes;
  throw new UsageError(`--sizes takes numbers of paragraphs with commas between them, not ${list}`);
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        quick: { type: "boolean" },
        sets: { type: "string" },
        set: { type: "string" },
        sizes: { type: "string" },
        report: { type: "string" },
      },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}
