import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { MAIN, run } from "./entry-point.ts";

/** The project as installed elsewhere, with a `.env` of its own. */
function installedWith(dotEnv: string) {
  const root = temporaryFolder();
  const project = dirname(dirname(MAIN));
  cpSync(dirname(MAIN), join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{"type":"module"}');
  for (const part of ["src", "node_modules", "knowledge", "prompts"])
    symlinkSync(join(project, part), join(root, part));
  writeFileSync(join(root, ".env"), dotEnv);
  return { root, main: join(root, "dist", "main.js") };
}

/** A knowledge folder that says one thing. */
function folderSaying(text: string): string {
  const folder = join(temporaryFolder(), "said");
  mkdirSync(folder);
  writeFileSync(join(folder, "market.md"), `---\ntitle: Market\nlanguage: en\n---\n\n${text}\n`);
  return folder;
}

const QUESTION = "What does the market of Gori sell?";

test("a setting that cannot be used is named with what it must be, never with its value", async () => {
  const { status, output, notices } = await run(["ask", QUESTION], "", {
    env: { LOG_LEVEL: "shout-7f3a", TELEGRAM_BOT_TOKEN: "no-token-9c1e", ALLOWED_IDS: "somebody-51d2" },
  });
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(notices).toBe(
    [
      "The configuration cannot be used:",
      "  TELEGRAM_BOT_TOKEN must be a token as @BotFather gives it: digits, a colon, letters and digits",
      "  LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent",
      "  ALLOWED_IDS must be Telegram's numeric ids with commas between them",
      "",
    ].join("\n"),
  );
});

test.each([["start"], ["ask"], ["ingest"]])("a knowledge folder that is not there is named by %s", async (command) => {
  const data = temporaryFolder();
  const knowledge = join(data, "nowhere");
  const args = command === "ask" ? [command, QUESTION] : [command];
  const { status, output, notices } = await run([...args, "--knowledge", knowledge, "--data", data]);
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(notices).toBe(`the knowledge folder ${knowledge} cannot be read: make it, or name another\n`);
  expect(readdirSync(data)).toEqual([]);
});

test("an empty knowledge folder is named with the mend", async () => {
  const data = temporaryFolder();
  const knowledge = join(data, "empty");
  mkdirSync(knowledge);
  const { status, output, notices } = await run(["--knowledge", knowledge, "--data", data], QUESTION);
  expect(status).toBe(2);
  expect(output).toBe("");
  expect(notices).toContain(`there is no article to answer from in ${knowledge}`);
});

test("a flag goes before the variable, the variable before .env, .env before the default", async () => {
  const [flag, variable, file] = ["apples", "books", "clocks"].map((goods) =>
    folderSaying(`The market of Gori sells ${goods}.`),
  ) as [string, string, string];
  const { root, main } = installedWith(`KNOWLEDGE_DIR=${file}\nDATA_DIR=kept\n`);
  const ask = async (args: readonly string[], env: Record<string, string>) => {
    const { output } = await run(["ask", ...args, QUESTION], "", { main, cwd: root, env, dotEnv: true });
    return output.split("\n")[0];
  };
  expect(await ask(["--knowledge", flag], { KNOWLEDGE_DIR: variable })).toBe("The market of Gori sells apples. [1]");
  expect(await ask([], { KNOWLEDGE_DIR: variable })).toBe("The market of Gori sells books. [1]");
  expect(await ask([], {})).toBe("The market of Gori sells clocks. [1]");
  expect(await ask([], { KNOWLEDGE_DIR: "", DATA_DIR: " " })).toBe("The market of Gori sells clocks. [1]");
  expect(readdirSync(root)).toContain("kept");
});

test("the default folders lie beside the code, whatever the working directory", async () => {
  const { root, main } = installedWith("");
  const elsewhere = temporaryFolder();
  const { status } = await run(["ingest"], "", { main, cwd: elsewhere });
  expect(status).toBe(0);
  expect(readdirSync(root)).toContain("data");
  expect(readdirSync(elsewhere)).toEqual([]);
});

test("the threshold decides what is declined", async () => {
  const knowledge = folderSaying("The market of Gori sells clocks.");
  const ask = async (threshold: string) => {
    const env = { ANSWER_THRESHOLD: threshold, DATA_DIR: temporaryFolder() };
    const { output } = await run(["ask", "--json", "--knowledge", knowledge, QUESTION], "", { env });
    return JSON.parse(output).outcome;
  };
  expect(await ask("0.5")).toBe("answered");
  expect(await ask("1")).toBe("declined");
});
