import { expect, test } from "vitest";
import { createRunningText } from "../../src/terminal/running-text.ts";
import { terminalOutput } from "../support/streams.ts";

test("text that grows is written once", () => {
  const { stream, text } = terminalOutput();
  const running = createRunningText(stream);
  expect(running.hasBegun).toBe(false);
  running.grow(["One. [1]"]);
  running.grow(["One. [1] Two. [2]"]);
  running.grow(["One. [1] Two. [2]", "", "[1] passage"]);
  expect(text()).toBe("One. [1] Two. [2]\n\n[1] passage");
  expect(running.hasBegun).toBe(true);
});

test("text that begins anew follows what was written", () => {
  const { stream, text } = terminalOutput();
  const running = createRunningText(stream);
  running.grow(["One."]);
  running.grow(["Another."]);
  expect(text()).toBe("One.\nAnother.");
});
