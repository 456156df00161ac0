import { expect, test } from "vitest";
import { readTypedLine } from "../../src/terminal/typed-line.ts";

test.each(["/new", "/NEW", "/New please"])("readTypedLine takes %s as a command", (line) => {
  expect(readTypedLine(line)).toEqual({ kind: "command", command: "new" });
});

test.each(["Was it in 2024/25?", "/ what?", "/", "and/or"])("readTypedLine takes %s as a question", (line) => {
  expect(readTypedLine(line)).toEqual({ kind: "question", question: line });
});

test("readTypedLine takes what stands after /ask as a question", () => {
  expect(readTypedLine("/ASK  Who came?")).toEqual({ kind: "question", question: "Who came?" });
  expect(readTypedLine("/ask")).toEqual({ kind: "question", question: "" });
});

test.each([
  ["/weather today", "/weather"],
  ["/etc/passwd", "/etc/passwd"],
  ["/constructor", "/constructor"],
])("readTypedLine knows no command %s", (line, command) => {
  expect(readTypedLine(line)).toEqual({ kind: "unknown-command", command });
});
