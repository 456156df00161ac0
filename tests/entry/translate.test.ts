import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { honest } from "../support/model-server/misbehaviours.ts";
import { textReply } from "../support/model-server/model-reply.ts";
import { startModelServer } from "../support/model-server/model-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { KNOWLEDGE, run } from "./entry-point.ts";

/** The shipped article alone, and a server whose translations of it are those that a person has made. */
async function setUp() {
  const server = await startModelServer();
  onTestFinished(() => server.close());
  const folder = join(temporaryFolder(), "knowledge");
  cpSync(KNOWLEDGE, folder, { recursive: true });
  for (const language of ["en", "ru", "kk"]) rmSync(join(folder, `kazakhstan-eu.${language}.md`));
  const blocks = (file: string) =>
    readFileSync(join(KNOWLEDGE, file), "utf8").split("---\n").slice(2).join("---\n").trim().split(/\n\n/);
  const [original, english] = [blocks("kazakhstan-eu.md"), blocks("kazakhstan-eu.en.md")];
  server.behave((asked, request) => {
    if (asked.kind !== "translating") return honest(asked, request);
    const at = original.findIndex((block) => block.replace(/\s+/g, " ") === asked.paragraph);
    return textReply(english[at] ?? "A question about the summit?");
  });
  const { baseUrl: MODEL_BASE_URL, name: MODEL_NAME, apiKey: MODEL_API_KEY } = server;
  const env = { MODEL_BASE_URL, MODEL_NAME, MODEL_API_KEY, DATA_DIR: temporaryFolder() };
  return { server, folder, env, file: join(folder, "kazakhstan-eu.en.md") };
}

test("translate writes a translation that the bot answers from, and never a person's file", async () => {
  const { server, folder, env, file } = await setUp();
  const translate = () => run(["translate", "--knowledge", folder, "kazakhstan-eu", "en"], "", { env });
  const { status, output, notices } = await translate();
  expect({ status, output, notices }).toEqual({
    status: 0,
    output: "kazakhstan-eu.en.md: 7 paragraphs, made by loopback-model\n",
    notices: "",
  });
  expect(readFileSync(file, "utf8")).toMatch(/\nmachine_translation:\n {2}model: loopback-model\n/);
  const asked = server.requests.length;
  expect((await translate()).status).toBe(0);
  expect(server.requests).toHaveLength(asked);

  const without = { DATA_DIR: env.DATA_DIR };
  const answer = await run(["ask", "--knowledge", folder, "Who did Kaja Kallas meet in Astana?"], "", { env: without });
  expect(answer.output).toContain("There she met President Kassym-Jomart Tokayev");

  cpSync(join(KNOWLEDGE, "kazakhstan-eu.en.md"), file);
  const refused = await translate();
  expect({ status: refused.status, output: refused.output }).toEqual({ status: 1, output: "" });
  expect(refused.notices).toBe(
    "kazakhstan-eu.en.md was made or changed by a person and is not overwritten: remove it or give it another name first.\n",
  );
  expect(readFileSync(file, "utf8")).toBe(readFileSync(join(KNOWLEDGE, "kazakhstan-eu.en.md"), "utf8"));
});

test("translate writes nothing where the model gives no translation", async () => {
  const { server, folder, env, file } = await setUp();
  server.behave(() => textReply("No."));
  const { status, notices } = await run(["translate", "--knowledge", folder, "kazakhstan-eu", "en"], "", { env });
  expect(status).toBe(1);
  expect(notices).toMatch(/^(the title|paragraph 1|a question): the model gave no translation of it, twice\./);
  expect(existsSync(file)).toBe(false);
});

test("an answer cut by the limit of tokens is no translation", async () => {
  const { server, folder, env, file } = await setUp();
  server.behave(() => ({ kind: "text", text: "The summit was", finish: "length" }));
  const { status, notices } = await run(["translate", "--knowledge", folder, "kazakhstan-eu", "en"], "", { env });
  expect({ status, notices }).toEqual({ status: 1, notices: "the model's answer was longer than it may be\n" });
  expect(existsSync(file)).toBe(false);
});

test.each([
  [["kazakhstan-eu", "de"], 2, "pl, en, ru, kk"],
  [["kazakhstan-eu", "pl"], 1, "kazakhstan-eu.md is in “pl” itself: name another language."],
  [["nowhere", "en"], 1, "There is: kazakhstan-eu."],
])("translate says what is wrong: %j", async (args, expected, message) => {
  const { folder, env } = await setUp();
  const { status, notices } = await run(["translate", "--knowledge", folder, ...args], "", { env });
  expect(status).toBe(expected);
  expect(notices).toContain(message);
});

test("translate without a model names the settings", async () => {
  const { folder } = await setUp();
  const { status, notices } = await run(["translate", "--knowledge", folder, "kazakhstan-eu", "en"]);
  expect(status).toBe(2);
  expect(notices).toContain("MODEL_BASE_URL must be set: a language model translates");
});
