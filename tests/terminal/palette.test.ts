import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PLAIN, paletteFor } from "../../src/terminal/palette.ts";
import { collectingOutput, terminalOutput } from "../support/streams.ts";

beforeEach(() => {
  for (const name of ["NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS"]) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("paletteFor colours on a terminal", () => {
  expect(paletteFor(terminalOutput().stream).marker("[1]")).toBe("\u001b[36m[1]\u001b[39m");
});

test("paletteFor leaves text plain on a terminal without colours", () => {
  expect(paletteFor(terminalOutput(2).stream).marker("[1]")).toBe("[1]");
});

test("paletteFor leaves text plain where the output is no terminal", () => {
  const palette = paletteFor(collectingOutput().stream);
  expect([palette.strong("a"), palette.faint("b"), palette.marker("c"), palette.warning("d")]).toEqual([..."abcd"]);
});

test("PLAIN changes nothing", () => {
  expect([PLAIN.strong("a"), PLAIN.faint("b"), PLAIN.marker("c"), PLAIN.warning("d")]).toEqual([..."abcd"]);
});
