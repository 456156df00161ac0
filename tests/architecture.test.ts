import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { below, findViolations, type Layout, readSources } from "./support/source-graph.ts";

/** From low to high. A room may read what it names here and all that those may read. */
const rooms = {
  charts: [],
  text: [],
  knowledge: ["text"],
  retrieval: ["knowledge"],
  indexing: ["retrieval"],
  prompts: ["text"],
  answering: ["retrieval", "prompts"],
  models: ["answering", "indexing"],
  translating: ["answering"],
  phrases: ["text"],
  conversation: ["answering", "phrases"],
  storage: ["conversation", "intake"],
  intake: [],
  logging: [],
  metrics: ["logging"],
  telegram: ["conversation", "intake", "logging", "charts"],
  terminal: ["conversation"],
  web: ["conversation", "logging"],
  evaluation: ["conversation", "charts"],
  "config-error.ts": [],
  "config-variables.ts": ["logging"],
  "config.ts": ["config-error.ts", "config-variables.ts"],
  "show-progress.ts": [],
  "compose-model.ts": ["config.ts", "models"],
  "compose-embedder.ts": ["config.ts", "models"],
  "compose.ts": ["compose-embedder.ts", "show-progress.ts", "indexing"],
  "compose-conversations.ts": ["compose.ts", "storage"],
  commands: [
    "compose-conversations.ts",
    "compose-model.ts",
    "metrics",
    "telegram",
    "terminal",
    "web",
    "evaluation",
    "translating",
  ],
  "command-line.ts": ["commands"],
  "main.ts": ["command-line.ts"],
} as const;

const homes = {
  "@fluent/bundle": ["phrases/"],
  "@grammyjs/auto-retry": ["telegram/retry-calls.ts"],
  "@langchain/core": ["retrieval/", "indexing/embedder.ts", "models/"],
  "@langchain/openai": ["models/"],
  "cli-progress": ["show-progress.ts"],
  commander: ["command-line.ts", "main.ts"],
  dotenv: ["main.ts"],
  "franc-min": ["text/detect-language.ts"],
  grammy: ["telegram/"],
  hono: ["web/"],
  "@hono/node-server": ["web/"],
  "@resvg/resvg-js": ["charts/render-png.ts"],
  "@expo-google-fonts/noto-sans": ["charts/render-png.ts"],
  "hnswlib-node": ["retrieval/vectors/load-hnswlib.ts"],
  "js-tiktoken": ["models/token-counter.ts"],
  kysely: ["storage/"],
  libsql: ["storage/"],
  pino: ["logging/"],
  "prom-client": ["metrics/"],
  "proper-lockfile": ["indexing/index-lock.ts"],
  yaml: ["knowledge/"],
  // What comes from outside is checked where it comes in.
  zod: [
    "answering/",
    "config.ts",
    "config-variables.ts",
    "evaluation/",
    "indexing/",
    "knowledge/",
    "storage/",
    "telegram/",
    "terminal/",
    "translating/",
  ],
} as const;

const layout: Layout = { rooms, homes, environment: "main.ts" };

test("the source keeps to its layout", () => {
  const sources = readSources(fileURLToPath(new URL("../src", import.meta.url)));
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  expect(findViolations(sources, layout)).toEqual([]);
});

test("the layout names no room that is gone, and no room reads itself by a detour", () => {
  const files = Object.keys(readSources(fileURLToPath(new URL("../src", import.meta.url))));
  expect(new Set(Object.keys(rooms))).toEqual(new Set(files.map((file) => file.split("/")[0])));
  for (const room of Object.keys(rooms)) expect([...below(room, rooms)]).not.toContain(room);
});

const read = (specifier: string) => `import { a } from "${specifier}";\n`;

test.each([
  ["an arrow against the direction", { "text/a.ts": read("../telegram/b.ts") }, "against the direction"],
  [
    "a type that comes against the direction",
    { "text/a.ts": 'import type { T } from "../commands/b.ts";' },
    "direction",
  ],
  ["a side way between two readers", { "telegram/a.ts": read("../terminal/b.ts") }, "against the direction"],
  ["an import over several lines", { "text/a.ts": 'import {\n  a,\n  b,\n} from "../answering/b.ts";\n' }, "direction"],
  ["an import for its effect", { "text/a.ts": 'import "../answering/b.ts";' }, "against the direction"],
  ["a dynamic import", { "text/a.ts": 'const a = () => import("../answering/b.ts");' }, "against the direction"],
  ["a long check", { "text/a.ts": read("../../tests/measure/check.ts") }, "against the direction"],
  ["a library to measure beside", { "text/a.ts": read("minisearch") }, "text/a.ts uses minisearch outside its home"],
  ["a room nobody knows", { "utils/a.ts": "" }, "utils/a.ts stands in no known room"],
  ["a cycle of two", { "text/a.ts": read("./b.ts"), "text/b.ts": read("./a.ts") }, "text/a.ts → text/b.ts → text/a.ts"],
  [
    "a cycle of types",
    { "text/a.ts": 'import type { B } from "./b.ts";', "text/b.ts": read("./c.ts"), "text/c.ts": read("./a.ts") },
    "is a cycle",
  ],
  ["a file that imports itself", { "text/a.ts": read("./a.ts") }, "text/a.ts → text/a.ts is a cycle"],
  ["a package away from home", { "conversation/a.ts": read("grammy") }, "conversation/a.ts uses grammy"],
  ["a part of a package away from home", { "terminal/a.ts": 'import type { X } from "grammy/types";' }, "uses grammy"],
  ["a package in a file beside its home", { "indexing/a.ts": read("proper-lockfile") }, "uses proper-lockfile"],
  ["a package by a variable", { "indexing/a.ts": 'const name = "hnswlib-node";' }, "uses hnswlib-node"],
  ["a package without a home", { "text/a.ts": read("@scope/left-pad/sub") }, "uses @scope/left-pad outside"],
  ["the environment", { "config.ts": "const level = process.env.LOG_LEVEL;" }, "config.ts reads the environment"],
  [
    "the environment in brackets",
    { "config.ts": 'const level = process["env"]["LOG_LEVEL"];' },
    "reads the environment",
  ],
  ["the environment taken apart", { "config.ts": "const { argv, env: { HOME } } = process;" }, "reads the environment"],
  ["the environment by import", { "config.ts": 'import { env } from "node:process";' }, "reads the environment"],
  ["a barrel", { "text/a.ts": 'export * from "./b.ts";' }, "text/a.ts is a barrel"],
  ["a barrel of names", { "text/a.ts": 'export {\n  b,\n} from "./b.ts";' }, "text/a.ts is a barrel"],
  ["an index file", { "text/index.ts": "" }, "text/index.ts is a barrel"],
])("%s is found", (_, sources, violation) => {
  const found = findViolations(sources, layout);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(violation);
});

test("what the layout allows is no violation", () => {
  const sources = {
    "main.ts": `${read("./command-line.ts")}const { env } = process;\nprocess.env;\n`,
    "command-line.ts": `import { Command } from "commander";\n${read("./text/a.ts")}`,
    "conversation/a.ts": `${read("../answering/a.ts")}${read("../text/a.ts")}${read("node:path")}`,
    "answering/a.ts": `import { z } from "zod";\nexport const from = "./text/a.ts";\n`,
    "text/a.ts": "/** As `grammy` does: import { x } from it. */\nexport const environment = 1;\n",
  };
  expect(findViolations(sources, layout)).toEqual([]);
});
