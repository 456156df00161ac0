import { expect, test } from "vitest";
import { askInTurn } from "./ask-in-turn.ts";

const questions = ["one", "two", "three"].map((text) => ({ text, gold: text }));

test("every engine is asked every question, another one first each time", async () => {
  const order: string[] = [];
  const engine = (name: string) => async (question: string) => {
    order.push(`${question} ${name}`);
    return [question];
  };
  await askInTurn([engine("a"), engine("b")], questions);
  expect(order).toEqual(["one a", "one b", "two b", "two a", "three a", "three b"]);
});

test("ranks and times stand in the order of the questions, for each engine its own", async () => {
  let clock = 0;
  const finds = (found: readonly string[], takes: number) => async () => {
    clock += takes;
    return found;
  };
  const [first, second] = await askInTurn([finds(["x", "two"], 1), finds(["one"], 5)], questions, () => clock);
  expect(first).toEqual({ ranks: [null, 2, null], milliseconds: [1, 1, 1] });
  expect(second).toEqual({ ranks: [1, null, null], milliseconds: [5, 5, 5] });
});

test("no more than the ten best count", async () => {
  const found = [...Array.from({ length: 10 }, (_, rank) => `other ${rank}`), "one"];
  const [asked] = await askInTurn([async () => found], questions.slice(0, 1));
  expect(asked?.ranks).toEqual([null]);
});
