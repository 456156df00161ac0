import { expect, test } from "vitest";
import { bearsAnswer } from "../../../src/retrieval/ranking/bears-answer.ts";
import { ask, readSentences } from "./read-sentences.ts";

function bears(question: string, sentence: string, language: "en" | "pl" | "ru" | "kk" = "en"): number {
  const [read] = readSentences(sentence, language);
  if (read === undefined) throw new Error("no sentence");
  return bearsAnswer(ask(question, language), read);
}

test.each([
  ["Who met Kallas?", "There Kallas met President Kassym-Jomart Tokayev.", 1],
  ["Who met Kallas?", "A week later Kallas went home.", -1],
  ["Who found it?", "The deposit was found by geologists.", 0],
  ["Where was the summit?", "The summit was held in Samarkand.", 1],
  ["Where was the Samarkand summit announced?", "The Samarkand summit was announced.", -1],
  ["How many companies were listed?", "Two companies were listed.", 1],
  ["How many chips were sold?", "Two Kazakh companies were listed for supplying microchips.", 0],
  ["How many trucks were stopped?", "The authorities began stopping trucks.", -1],
  ["How long before the summit?", "A week before the summit she left.", 1],
  ["How much money was pledged?", "They pledged their support.", -1],
  ["What did he say?", "He called on Kazakhstan to do more.", 1],
  ["What did he say?", "Two companies were added to the list.", -1],
  [
    "What are the names of the companies?",
    "Two companies were listed after a visit by the EU’s envoy, David O’Sullivan.",
    -1,
  ],
  ["What is the name of the envoy?", "It was a visit by the envoy David O’Sullivan.", 1],
  ["How many tonnes were found?", "15000 tonnes were found.", 1],
  ["How many companies were listed?", "He relied on the companies.", -1],
  ["When was it?", "Closer ties may do more.", -1],
  ["What did he say?", "The Western states are urgent.", -1],
  ["Will it rain?", "It rained.", 0],
])("to “%s”, “%s” is %i", (question, sentence, expected) => {
  expect(bears(question, sentence)).toBe(expected);
});

test.each([
  ["pl", "Gdzie to było?", "Było to w Samarkandzie.", 1],
  ["pl", "Kiedy to było?", "Większość udała się do Astany, podczas gdy inni mają czas.", -1],
  ["ru", "Сколько компаний?", "Он назвал компании.", -1],
  ["ru", "Где прошёл саммит?", "Саммит прошёл в Самарканде.", 1],
  ["kk", "Саммит қайда өтті?", "Былтыр саммит Самарқандта өтті.", 1],
  ["kk", "Саммит қайда өтті?", "Былтыр саммит өтті.", -1],
] as const)("%s: to “%s”, “%s” is %i", (language, question, sentence, expected) => {
  expect(bears(question, sentence, language)).toBe(expected);
});
