import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { documentText, knowledgeFolder } from "../support/knowledge-folder.ts";
import { run } from "./entry-point.ts";

const main = fileURLToPath(new URL("../../dist-measure/tests/measure/main.js", import.meta.url));

const files = {
  "small/articles/amber.md": documentText("en", "Amber is found in Gdansk. It is resin.", "Miners dig it in Yantarny."),
  "small/articles/salt.md": documentText("en", "Salt is mined in Wieliczka. The mine is old."),
  "small/questions.jsonl": [
    ["Where is amber found?", "amber", 1],
    ["Where is salt mined?", "salt", 1],
    ["What do miners dig in Yantarny?", "amber", 2],
  ]
    .map(([turn, document, paragraph]) =>
      JSON.stringify({ id: turn, lang: "en", turns: [turn], answerable: true, gold: { document, paragraph } }),
    )
    .join("\n"),
};

/** What does not depend on how fast the machine is. */
interface Outcome {
  readonly what: string;
  readonly figures: readonly { readonly name: string; readonly value: number }[];
}

test("measure scale makes a folder to size, and tells what it costs and finds, in one line of JSON", async () => {
  const sets = join(knowledgeFolder(files).folder);
  const args = ["scale", "--quick", "--sets", sets, "--set", "small", "--sizes", "40"];
  const { output, notices } = await run(args, "", { main });
  const { what, figures } = JSON.parse(output) as Outcome;
  const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
  expect(what).toBe("scale");
  expect(notices).toContain("40: building the index");
  expect(value("40: vectors made for it")).toBeLessThan(10);
  expect(value("40: GB of memory while serving")).toBeGreaterThan(0.01);
  expect(value("40: points of gold R@50 that the vectors find less than the exact scan")).toBe(0);
  expect(value("40: gold among the paragraphs that retrieval ranks, %")).toBe(100);
}, 60_000);

test("measure scale times the only question of a set", async () => {
  const [only = ""] = files["small/questions.jsonl"].split("\n");
  const sets = knowledgeFolder({ ...files, "small/questions.jsonl": only }).folder;
  const { output } = await run(["scale", "--sets", sets, "--set", "small", "--sizes", "5"], "", { main });
  const { figures } = JSON.parse(output) as Outcome;
  expect(figures.find(({ name }) => name === "5: ms a question, p95")?.value).toBeGreaterThan(0);
}, 60_000);

test("measure scale names the line of a set that is no question", async () => {
  const sets = knowledgeFolder({ ...files, "small/questions.jsonl": "no question" }).folder;
  const { notices, output, status } = await run(["scale", "--sets", sets, "--set", "small"], "", { main });
  expect(notices).toMatch(/^\S+questions\.jsonl, line 1 is not JSON: [^\n]+\n$/);
  expect({ output, status }).toEqual({ output: "", status: 2 });
}, 60_000);

test("measure scale says what is wrong with a set in one line, and starts nothing", async () => {
  const unanswerable = JSON.stringify({ id: "1", lang: "en", turns: ["Who?"], answerable: false, gold: null });
  const sets = knowledgeFolder({ ...files, "small/questions.jsonl": unanswerable }).folder;
  const asked = async (set: string) => {
    const { notices, status } = await run(["scale", "--sets", sets, "--set", set, "--sizes", "40"], "", { main });
    return { last: notices.trim().split("\n").at(-1), status };
  };
  expect(await asked("missing")).toEqual({
    last: `scale needs --sets DIR, a folder with missing: ${sets} has no missing`,
    status: 2,
  });
  expect(await asked("small")).toEqual({
    last: "scale needs a set with questions that a paragraph answers: small has none here",
    status: 2,
  });
}, 60_000);
