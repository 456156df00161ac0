import { expect, test } from "vitest";
import { phrase } from "../../src/phrases/phrase.ts";
import { wordHelp } from "../../src/phrases/word-help.ts";

test("wordHelp says how to ask and lists the commands in the order given", () => {
  const help = wordHelp("pl", ["sources", "quit"]);
  expect(help).toBe(`${phrase("pl", "help")}\n\n/sources – lista źródeł\n/quit – wyjście`);
});
