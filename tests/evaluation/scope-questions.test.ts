import { expect, test } from "vitest";
import type { PublicQuestion } from "../../src/evaluation/public-set.ts";
import { scopeQuestions } from "../../src/evaluation/scope-questions.ts";

function question(id: string, changes: Partial<PublicQuestion> = {}): PublicQuestion {
  return {
    id,
    lang: "en",
    turns: ["Who?"],
    answerable: true,
    answers: [],
    about: null,
    gold: null,
    gold_documents: [],
    ...changes,
  };
}

const place = (document: string) => ({ document, paragraph: 1 });
const HERE = new Set(["here"]);

test("a question's scope is what the folder has for it", () => {
  const questions = [
    question("answered here", { gold: place("here") }),
    question("answered elsewhere", { turns: ["Where?"], gold: place("elsewhere") }),
    question("answered here too", { gold_documents: ["elsewhere", "here"] }),
    question("near something here", { answerable: false, about: place("here") }),
    question("near something elsewhere", { answerable: false, about: place("elsewhere") }),
    question("near nothing", { answerable: false }),
    question("answered nobody knows where"),
  ];
  expect(scopeQuestions(questions, HERE, 1).map((one) => [one.question.id, one.scope])).toEqual([
    ["answered here", "in"],
    ["answered elsewhere", "out"],
    ["answered here too", "in"],
    ["near something here", "near-miss"],
    ["near nothing", "unanswerable"],
  ]);
});

test("a question that is asked of several articles is not out of scope where one of them is here", () => {
  const questions = [
    question("here", { turns: ["Who wrote “The Path”?"], gold: place("here") }),
    question("the same elsewhere", { turns: ["Who wrote 'the path' ?"], gold: place("elsewhere") }),
    question("another elsewhere", { turns: ["Who wrote it?"], gold: place("elsewhere") }),
  ];
  const ids = scopeQuestions(questions, HERE, 1).map((one) => one.question.id);
  expect(ids).toEqual(["here", "another elsewhere"]);
});

test("in each language no more questions are out of scope than in it, drawn by the seed", () => {
  const many = (lang: "en" | "ru", document: string, count: number) =>
    Array.from({ length: count }, (_, number) => {
      const id = `${lang} ${document} ${number}`;
      return question(id, { lang, turns: [id], gold: place(document) });
    });
  const questions = [
    ...many("en", "here", 3),
    ...many("en", "elsewhere", 50),
    ...many("ru", "here", 2),
    ...many("ru", "elsewhere", 1),
  ];
  const outside = (seed: number) =>
    scopeQuestions(questions, HERE, seed)
      .filter(({ scope }) => scope === "out")
      .map((one) => one.question.id);
  expect(outside(1).filter((id) => id.startsWith("en"))).toHaveLength(3);
  expect(outside(1).filter((id) => id.startsWith("ru"))).toHaveLength(1);
  expect(outside(1)).toEqual(outside(1));
  expect(outside(1)).not.toEqual(outside(2));
});
