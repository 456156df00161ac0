import { expect, test } from "vitest";
import { parseQuestionRow } from "../../src/terminal/question-row.ts";

test("parseQuestionRow reads id and turns and ignores other keys", () => {
  const row = parseQuestionRow('{"id": "q1", "turns": ["Who came?", ""], "lang": "en", "gold": {"paragraph": 1}}');
  expect(row).toEqual({ id: "q1", turns: ["Who came?", ""] });
});

test("parseQuestionRow keeps a number as an id", () => {
  expect(parseQuestionRow('{"id": 7, "turns": ["Who?"]}')).toEqual({ id: 7, turns: ["Who?"] });
});

test.each([
  ["", null, "the row is not JSON"],
  ['{"id": "a", "turns": ["x"]', null, "the row is not JSON"],
  ["[]", null, "a row must be an object with id and turns"],
  ["null", null, "a row must be an object with id and turns"],
  ['"text"', null, "a row must be an object with id and turns"],
  ['{"turns": ["x"]}', null, "id must be a string or a number"],
  ['{"id": null}', null, "id must be a string or a number; turns must be an array of questions"],
  ['{"id": "a"}', "a", "turns must be an array of questions"],
  ['{"id": "a", "turns": "x"}', "a", "turns must be an array of questions"],
  ['{"id": "a", "turns": []}', "a", "turns must hold at least one question"],
  ['{"id": 3, "turns": ["x", 1]}', 3, "every turn must be a string"],
])("parseQuestionRow says what is wrong with %s", (line, id, error) => {
  expect(parseQuestionRow(line)).toEqual({ id, error });
});
