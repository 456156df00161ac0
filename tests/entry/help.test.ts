import { expect, test } from "vitest";
import { run } from "./entry-point.ts";

/** Whatever takes long to load. */
const HEAVY = ["@langchain/core", "grammy", "libsql", "kysely", "hnswlib-node", "yaml", "franc-min"];

test.each([
  [["--help"], ["start", "chat", "ask", "ingest", "evaluate"]],
  [["help"], ["start", "chat", "ask", "ingest", "evaluate"]],
  [
    ["ask", "--help"],
    ["--json", "--jsonl", "--language <code>", "--knowledge <folder>", "--data <folder>"],
  ],
])("help is printed without loading the pipeline: %j", async (args, named) => {
  const { status, output, notices } = await run(args, "", { without: HEAVY });
  expect({ status, notices }).toEqual({ status: 0, notices: "" });
  for (const name of named) expect(output).toContain(name);
});

test("a command loads what help does not", async () => {
  const { status, notices } = await run(["ask", "Who?"], "", { without: ["@langchain/core"] });
  expect(status).toBe(1);
  expect(notices).toContain("Cannot find package '@langchain/core");
});
