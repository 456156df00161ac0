import { fileURLToPath } from "node:url";
import { runCommand } from "../support/run-command.ts";
import { missed, outcomeLine } from "./check.ts";
import { CHECKS } from "./checks.ts";
import { readMeasureArguments } from "./measure-arguments.ts";

// `npm run measure -- WHAT`: compiled to `dist-measure/tests/measure`, hence the way up to the project's folder.
const root = fileURLToPath(new URL("../../..", import.meta.url));

await runCommand(async () => {
  const { what, ...options } = readMeasureArguments(process.argv.slice(2), Object.keys(CHECKS));
  const check = await CHECKS[what]?.();
  const figures = await check?.({ ...options, root, progress: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`${outcomeLine(what, figures ?? [])}\n`);
  process.exitCode = missed(figures ?? []).length === 0 ? 0 : 1;
});
