import { mkdirSync, rmSync, utimesSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { documentText } from "../support/knowledge-folder.ts";
import { findings, indexedFolder } from "./open-test-index.ts";
import { recordingEmbedder } from "./recording-embedder.ts";

const FILES = {
  "summit.md": documentText("en", "The summit was held in Samarkand.", "It lasted two days."),
  "trade.md": documentText("en", "Trade grew by 18 percent."),
};

test("an index asked for several times at once is built once", async () => {
  const { open } = indexedFolder(FILES);
  const { embedder, embedded } = recordingEmbedder();
  const opened = await Promise.all([open({ embedder }), open({ embedder }), open({ embedder })]);
  expect(opened.map((one) => one.embedded).sort()).toEqual([0, 0, 3]);
  expect(embedded).toHaveLength(3);
  expect(new Set(opened.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  for (const one of opened) expect(await findings(one, "summit")).toEqual(await findings(opened[0] ?? one, "summit"));
});

test("a start waits for the process that holds the lock, and builds when it lets go", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open();
  rmSync(folder, { recursive: true });
  mkdirSync(`${folder}.lock`);
  const { embedder, embedded } = recordingEmbedder();
  const waiting = vi.fn();
  const opening = open({ embedder, onWaiting: waiting });
  await vi.waitFor(() => expect(waiting).toHaveBeenCalled());
  await setTimeout(1_200);
  expect(embedded).toEqual([]);
  rmSync(`${folder}.lock`, { recursive: true });
  expect(await opening).toMatchObject({ embedded: 3, unsaved: null });
  expect(waiting).toHaveBeenCalledTimes(1);
});

test("a lock that a dead process left does not stop a start for ever", async () => {
  const { open } = indexedFolder(FILES);
  const { folder } = await open();
  rmSync(folder, { recursive: true });
  mkdirSync(`${folder}.lock`);
  utimesSync(`${folder}.lock`, 1_000, 1_000);
  const waiting = vi.fn();
  expect(await open({ onWaiting: waiting })).toMatchObject({ embedded: 3, unsaved: null });
  expect(waiting).not.toHaveBeenCalled();
});
