import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { documentText } from "../support/knowledge-folder.ts";
import { indexedFolder } from "./open-test-index.ts";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return { ...real, rm: vi.fn(real.rm) };
});

test("an old index that cannot be removed does not fail the new one, and goes at the next build", async () => {
  const { open, write } = indexedFolder({ "a.md": documentText("en", "One.") });
  const first = await open();
  write("a.md", documentText("en", "Two."));
  vi.mocked(rm).mockRejectedValueOnce(new Error("EBUSY: resource busy"));
  const second = await open();
  expect(second).toMatchObject({ embedded: 1, unsaved: null });
  const generations = (): string[] => readdirSync(first.folder).filter((name) => name !== "manifest.json");
  expect(generations().sort()).toEqual([first.fingerprint, second.fingerprint].sort());
  write("a.md", documentText("en", "Three."));
  const third = await open();
  expect(generations()).toEqual([third.fingerprint]);
});
