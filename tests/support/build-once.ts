import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Compiles `dist` before the tests of the entry point, so that they start what a user starts. */
export default async function buildOnce(): Promise<void> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root }, (error, faults) => {
      if (error) reject(new Error(`src does not compile:\n${faults}`, { cause: error }));
      else resolve();
    });
  });
}
