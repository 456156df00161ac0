import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Compiles `dist` and `dist-measure` before the tests of the entry points, so that they start what a user starts. */
export default async function buildOnce(): Promise<void> {
  await Promise.all([compile("tsconfig.build.json"), compile("tsconfig.measure.json")]);
}

async function compile(project: string): Promise<void> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [compiler, "-p", project], { cwd: root }, (error, faults) => {
      if (error) reject(new Error(`${project} does not compile:\n${faults}`, { cause: error }));
      else resolve();
    });
  });
}
