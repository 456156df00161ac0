import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { compareSet } from "./compare-set.ts";
import { readCollection } from "./read-collection.ts";
import type { Peer, SearchPassage, Variant } from "./search-engine.ts";

const FACTS = ["The harbour froze in January.", "A baker opened the first shop.", "The bridge burned at night."];
const QUESTIONS = ["When did the harbour freeze?", "Who opened the first shop?", "What burned at night?"];

async function writeSet(): Promise<string> {
  const sets = temporaryFolder();
  await mkdir(join(sets, "town", "articles"), { recursive: true });
  const article = ["---", "title: Town", "language: en", "---", "", FACTS.join("\n\n"), ""].join("\n");
  await writeFile(join(sets, "town", "articles", "town.md"), article);
  const rows = QUESTIONS.map((text, position) => {
    const gold = { document: "town", paragraph: position + 1 };
    return { id: `q${position}`, lang: "en", turns: [text], answerable: true, about: gold, gold };
  });
  const unanswerable = { id: "u", lang: "en", turns: ["Why?"], answerable: false, about: null, gold: null };
  await writeFile(
    join(sets, "town", "questions.jsonl"),
    [...rows, unanswerable].map((row) => JSON.stringify(row)).join("\n"),
  );
  return sets;
}

/** Gives the passages in the order that `compare` wants, whatever is asked. */
function variant(setup: string, order: (passages: readonly SearchPassage[]) => readonly SearchPassage[]): Variant {
  return {
    setup,
    build:
      async ({ passages }) =>
      async () =>
        order(passages).map(({ id }) => id),
  };
}

const peer: Peer = {
  name: "Deaf",
  asItComes: () => variant("nothing", () => []),
  candidates: () => [variant("backwards", (all) => all.toReversed()), variant("forwards", (all) => all)],
};

test("a set is read with the questions that it answers, and every engine is measured on those not chosen on", async () => {
  const questioned = await readCollection(await writeSet(), "town");
  expect(questioned.questions.map(({ gold }) => gold)).toEqual(["town 1", "town 2", "town 3"]);
  expect(questioned.collection.passages[0]).toEqual({
    id: "town 1",
    title: "Town",
    text: FACTS[0],
    windows: [`Town\n${FACTS[0]}`],
  });

  const lines: string[] = [];
  const questions = { toChoose: 100, toMeasure: 100 };
  const compared = await compareSet(questioned, {
    set: "town",
    peers: [peer],
    questions,
    progress: (line) => lines.push(line),
  });
  expect(compared).toMatchObject({ set: "town", language: "en", passages: 3, questions: 2 });
  expect(compared.ours.recall.at1.share).toBe(1);
  expect(compared.others.map(({ kind, recall }) => [kind, recall.at10.share])).toEqual([
    ["as it comes", 0],
    ["at its best", 1],
  ]);
  expect(lines).toHaveLength(3);
});
