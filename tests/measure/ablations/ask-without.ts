import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Ablation } from "./ablation.ts";
import type { AskingResult, AskingTask } from "./asking-task.ts";

/** Asks the pipeline without a part (null: the whole one), in a process of its own. */
export async function askWithout(
  ablation: Ablation | null,
  task: Omit<AskingTask, "replacements">,
): Promise<AskingResult> {
  const script = fileURLToPath(new URL("./ask-replaced.js", import.meta.url));
  const child = fork(script, { serialization: "advanced" });
  child.send({ ...task, replacements: replacementsOf(ablation) } satisfies AskingTask);
  return await new Promise((resolve, reject) => {
    child.once("message", (result: AskingResult) => resolve(result));
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`asking without ${ablation?.part} ended: ${code ?? signal}`)),
    );
  });
}

function replacementsOf(ablation: Ablation | null): Map<string, string> {
  const url = (path: string): string => new URL(path, import.meta.url).href;
  return new Map(
    Object.entries(ablation?.replaced ?? {}).map(([module, replacement]) => [
      url(`../../../src/${module}.js`),
      url(`./without/${replacement}.js`),
    ]),
  );
}
