import { expect, test } from "vitest";
import { initialize, resolve } from "./replace-modules.ts";

test("a replaced module is given to its replacement alone", async () => {
  const context = { conditions: [], importAttributes: {}, importAssertions: {} };
  const asWritten = async (specifier: string) => ({ url: specifier, shortCircuit: true });
  await initialize(new Map([["file:///part.js", "file:///none.js"]]));
  const urlFor = async (specifier: string, parent: string) =>
    (await resolve(specifier, { ...context, parentURL: parent }, asWritten)).url;
  expect(await urlFor("file:///part.js", "file:///reader.js")).toBe("file:///none.js");
  expect(await urlFor("file:///part.js", "file:///none.js")).toBe("file:///part.js");
  expect(await urlFor("file:///other.js", "file:///reader.js")).toBe("file:///other.js");
});
