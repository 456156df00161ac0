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
    question("answered elsewhere", { gold: place("elsewhere") }),
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

test("in each language no more questions are out of scope than in it, drawn by the seed", () => {
  const many = (lang: "en" | "ru", document: string, count: number) =>
    Array.from({ length: count }, (_, number) =>
      question(`${lang} ${document} ${number}`, { lang, gold: place(document) }),
    );
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
