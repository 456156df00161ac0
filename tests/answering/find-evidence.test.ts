import { expect, test } from "vitest";
import type { Evidence } from "../../src/answering/find-evidence.ts";
import { NO_HISTORY } from "../../src/answering/turn.ts";
import { answeringOver } from "../evaluation/answering-over.ts";

test("the folder is as large as it has paragraphs in the passage's language, translations among them", async () => {
  const { answerQuestion } = await answeringOver(
    {
      "harbour.md": "---\ntitle: The harbour\nlanguage: en\n---\n\nThe harbour opened in 1893.\n\nIts crane is blue.\n",
      "harbour.pl.md":
        "---\ntitle: Port\nlanguage: pl\n---\n\nPort otwarto w 1893 roku.\n\nJego dźwig jest niebieski.\n",
      "mill.md": "---\ntitle: Młyn\nlanguage: pl\n---\n\nMłyn stoi nad rzeką.\n\nMieli żyto.\n\nMa dwa koła.\n",
    },
    0.5,
  );
  const sizeFor = async (question: string): Promise<number> => {
    let found: readonly Evidence[] = [];
    await answerQuestion(question, NO_HISTORY, {
      onEvidence: (evidence) => {
        found = evidence;
      },
    });
    return 10 ** (found[0]?.coverage.features?.logParagraphs ?? 0);
  };
  expect(await sizeFor("When did the harbour open?")).toBeCloseTo(2, 9);
  expect(await sizeFor("Kiedy otwarto port?")).toBeCloseTo(5, 9);
});
