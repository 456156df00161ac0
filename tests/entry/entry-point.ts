import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, onTestFinished } from "vitest";

/** The compiled entry point. */
export const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** The knowledge folder that comes with the project. */
export const KNOWLEDGE = fileURLToPath(new URL("../../knowledge", import.meta.url));

const WITHOUT_PACKAGES = new URL("../support/without-packages.mjs", import.meta.url).href;
const WITHOUT_DOT_ENV = new URL("../support/without-dot-env.mjs", import.meta.url).href;
const AS_TERMINAL = new URL("../support/as-terminal.mjs", import.meta.url).href;

export interface StartOptions {
  /** Set on top of a bare environment without any setting of the bot. */
  readonly env?: Readonly<Record<string, string>>;
  /** The settings that `env` leaves out are those of `.env`; without this there is none. */
  readonly dotEnv?: boolean;
  /** Packages that cannot be found, as where one could not be installed. */
  readonly without?: readonly string[];
  /** Standard input and output say that they are terminals. */
  readonly terminal?: boolean;
  /** The file to run in place of `dist/main.js`. */
  readonly main?: string;
  readonly cwd?: string;
}

/** How a process ended and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output. */
  readonly output: string;
  /** Standard error. */
  readonly notices: string;
}

/** Starts the entry point; it is killed when the running test has finished, if it still runs then. */
export function start(args: readonly string[], options: StartOptions = {}) {
  const { env = {}, dotEnv = false, without = [], terminal = false, main = MAIN, cwd = tmpdir() } = options;
  const preloads = [
    ...(dotEnv ? [] : [WITHOUT_DOT_ENV]),
    ...(without.length > 0 ? [WITHOUT_PACKAGES] : []),
    ...(terminal ? [AS_TERMINAL] : []),
  ];
  const child = spawn(process.execPath, [...preloads.map((url) => `--import=${url}`), main, ...args], {
    cwd,
    env: {
      PATH: process.env["PATH"],
      LC_ALL: "en_US.UTF-8",
      ...env,
      WITHOUT_PACKAGES: without.join(","),
    },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { output: "", notices: "" };
  const listeners = new Set<() => void>();
  for (const [name, stream] of [
    ["output", child.stdout],
    ["notices", child.stderr],
  ] as const) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
      for (const listener of listeners) listener();
    });
  }
  // A process that ends before it has read all of its input breaks the pipe; how it ended is what counts.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject).on("close", (status, signal) => resolve({ status, signal, ...said }));
  });

  /** Resolves once the process has said something; rejects if it ends before that. */
  const heard = (where: keyof typeof said, text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const listen = (): void => {
        if (!said[where].includes(text)) return;
        listeners.delete(listen);
        resolve();
      };
      listeners.add(listen);
      listen();
      void ended.then((end) => reject(new Error(`It never said "${text}": ${JSON.stringify(end)}`)));
    });

  return {
    ended,
    heard,
    stdin: child.stdin,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Reads standard output no longer. */
    hangUp: () => void child.stdout.destroy(),
    /** Reads standard error no longer. */
    hangUpNotices: () => void child.stderr.destroy(),
  };
}

/** Runs the entry point to its end with this on standard input. */
export function run(args: readonly string[], input: string | Uint8Array = "", options: StartOptions = {}) {
  const { ended, stdin } = start(args, options);
  stdin.end(input);
  return ended;
}

/** A folder that is removed after the last test of the file. */
export function folderForFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "cited-answers-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
