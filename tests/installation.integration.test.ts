import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ENVIRONMENT_VARIABLES } from "../src/config-variables.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "cited-answers-"));

/** The project as a clone of it would be: what git knows and what it would be told of, as it is now. */
beforeAll(() => {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: project });
  for (const file of list.toString().split("\0")) {
    if (file !== "" && existsSync(join(project, file))) cpSync(join(project, file), join(copy, file));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The environment without what npm, the test runner and the bot's owner have put there. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const theirs = /^(?:npm_(?!config_)|npm_config_local_prefix$|NODE_ENV$|NODE_OPTIONS$|VITEST|INIT_CWD$)/;
  const kept = Object.entries(process.env).filter(
    ([name]) => !theirs.test(name) && !ENVIRONMENT_VARIABLES.includes(name),
  );
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

/** Runs a command line in the copy. */
async function sh(command: string, input = "") {
  const child = spawn("sh", ["-c", command], { cwd: copy, env: bareEnvironment() });
  let output = "";
  let notices = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    notices += text;
  });
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", (code) => resolve(code)),
  );
  return { status, output, notices };
}

/** The lines of the README's first block of commands. */
function readmeCommands(): string[] {
  const block = /^```sh\n(?<commands>[\s\S]*?)^```$/m.exec(readFileSync(join(copy, "README.md"), "utf8"));
  return (block?.groups?.["commands"] ?? "").trim().split("\n");
}

const QUESTION = "Kiedy i gdzie odbył się szczyt UE-Azja Centralna?\n";
const ANSWER = /w Samarkandzie w dniach 3–4 kwietnia.* \[1\]\n/;
const NOT_BUILT = "hnswlib-node could not be built at install: all vectors are compared";

test("where nothing can be compiled at install the bot runs all the same, and says so once", async () => {
  const installed = await sh("npm ci --ignore-scripts");
  expect(installed).toMatchObject({ status: 0 });
  const { status, output, notices } = await sh("npm start --silent", QUESTION);
  expect({ status, notices }).toEqual({ status: 0, notices: expect.stringContaining(NOT_BUILT) });
  expect(notices.split(NOT_BUILT)).toHaveLength(2);
  expect(output).toMatch(ANSWER);
});

test("the README's first commands lead from a clone to an answer", async () => {
  expect(readmeCommands()).toEqual(["npm ci && npm start"]);
  const { status, output, notices } = await sh(readmeCommands().join("\n"), QUESTION);
  expect({ status, output }).toEqual({ status: 0, output: expect.stringMatching(ANSWER) });
  expect(notices).not.toContain(NOT_BUILT);
});

test("installing and running leave nothing behind that git would be told of", async () => {
  expect(existsSync(join(copy, "node_modules"))).toBe(true);
  await sh("git init --quiet && git add --all");
  const { output } = await sh("git ls-files");
  expect(output).toContain("package-lock.json\n");
  expect(output).not.toMatch(/^(?:node_modules|dist|data)\//m);
});
