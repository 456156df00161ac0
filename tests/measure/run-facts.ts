import { execFile } from "node:child_process";
import { cpus } from "node:os";
import { promisify } from "node:util";

/** When, where and of what something was measured. */
export interface RunFacts {
  /** ISO date. */
  readonly date: string;
  readonly machine: string;
  /** Shortened, and whether files differed from it; "unknown" outside a repository. */
  readonly commit: string;
}

export async function readRunFacts(root: string): Promise<RunFacts> {
  return { date: new Date().toISOString().slice(0, 10), machine: machine(), commit: await commitOf(root) };
}

function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
}

async function commitOf(root: string): Promise<string> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)("git", ["-C", root, ...args])).stdout.trim();
  try {
    const changed = (await git("status", "--porcelain", "--untracked-files=no")) !== "";
    return `${await git("rev-parse", "--short", "HEAD")}${changed ? ", with changes" : ""}`;
  } catch {
    return "unknown";
  }
}
