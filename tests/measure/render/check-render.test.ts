import { expect, test } from "vitest";
import { renderAnswer } from "../../../src/telegram/render-answer.ts";
import { sampleAnswered } from "../../support/sample-answers.ts";
import { missed } from "../check.ts";
import { checkRender } from "./check-render.ts";
import { lostText } from "./lost-text.ts";

test("every answer of the short form is taken by the server, whole", async () => {
  const lines: string[] = [];
  const figures = await checkRender({
    quick: true,
    sets: null,
    set: null,
    sizes: null,
    report: null,
    root: "",
    progress: (line) => lines.push(line),
  });
  expect(lines).toEqual([]);
  expect(missed(figures)).toEqual([]);
  expect(figures.find(({ name }) => name === "messages")?.value).toBeGreaterThan(300);
});

test("what is left out, or out of order, is lost", () => {
  const answer = sampleAnswered();
  const [{ text } = { text: "" }] = renderAnswer(answer);
  expect(lostText(answer, [text])).toEqual([]);
  expect(lostText(answer, [text.replace("Kallas udała się", "Kallas")])).toEqual(["Kallas udała się do Astany."]);
  expect(lostText(answer, [...text.split("\n\n")].reverse())).not.toEqual([]);
});
