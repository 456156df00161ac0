import { measureGroups } from "../../../src/evaluation/set-report.ts";
import { SAMPLE_RECORDS } from "../../evaluation/sample-records.ts";
import type { QualityRuns, RunOutcome } from "./quality-runs.ts";

function outcomeOf(set: string): RunOutcome {
  return {
    set,
    options: { passages: null, leaveOut: null, seed: 1, workers: 1 },
    folder: { articles: 1, paragraphs: 2 },
    threshold: 0.25,
    index: { seconds: 1, bytes: 1 },
    memory: { openBytes: 1, peakBytes: 1 },
    groups: measureGroups(SAMPLE_RECORDS, 0.25),
  };
}

/** Two sets, asked the few questions of the sample each time. */
export const sampleRuns: QualityRuns = {
  whole: new Map([
    ["poquad", outcomeOf("poquad")],
    ["mtrag-un", outcomeOf("mtrag-un")],
  ]),
  leftOut: new Map([["poquad", outcomeOf("poquad")]]),
  small: new Map([["poquad", [outcomeOf("poquad"), outcomeOf("poquad")]]]),
};
