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
  expect(value("40: gold R@50 of retrieval, %")).toBe(100);
}, 60_000);
