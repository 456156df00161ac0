import type { Stage, StageOutcomes, StageTask } from "./stage.ts";
import { compareWithExact } from "./stages/compare-with-exact.ts";
import { openAndTime } from "./stages/open-and-time.ts";
import { serveQuestions } from "./stages/serve-questions.ts";

// The entry of a stage's process: is sent a task, does it, sends what came of it.
const STAGES: { readonly [Name in Stage]: (task: StageTask) => Promise<StageOutcomes[Name]> } = {
  build: openAndTime,
  rebuild: openAndTime,
  serve: serveQuestions,
  compare: compareWithExact,
};

process.once("message", async (message) => {
  const task = message as StageTask;
  const outcome = await STAGES[task.stage](task);
  process.send?.(outcome, () => process.disconnect());
});
