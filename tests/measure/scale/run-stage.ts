import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Stage, StageOutcomes, StageTask } from "./stage.ts";

const PROCESS = new URL("./stage-process.js", import.meta.url);

/** Does a stage in a process of its own. What it writes goes to standard error. */
export async function runStage<Name extends Stage>(
  stage: Name,
  task: Omit<StageTask, "stage">,
): Promise<StageOutcomes[Name]> {
  // JSON would make null of a NaN, and null is below every limit.
  const child = fork(fileURLToPath(PROCESS), { stdio: ["ignore", 2, 2, "ipc"], serialization: "advanced" });
  return await new Promise((resolve, reject) => {
    let outcome: StageOutcomes[Name] | undefined;
    child.once("message", (message) => {
      outcome = message as StageOutcomes[Name];
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (outcome !== undefined && code === 0) resolve(outcome);
      else reject(new Error(`the stage ${stage} ended with ${signal ?? `exit status ${code}`}`));
    });
    child.send({ ...task, stage } satisfies StageTask);
  });
}
