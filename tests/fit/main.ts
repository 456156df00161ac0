import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireSets } from "../support/require-sets.ts";
import { runCommand } from "../support/run-command.ts";
import { calibrateByLanguage } from "./calibrate.ts";
import { chooseThreshold } from "./choose-threshold.ts";
import { crossCalibrate, crossValidate } from "./cross-validate.ts";
import { readFitArguments } from "./fit-arguments.ts";
import { fitCoverageWeights } from "./fit-coverage-weights.ts";
import { calibrationTable, folderTable, ownQuestionsTable, weightTable } from "./fit-report.ts";
import { observeOwnQuestions } from "./observe-own-questions.ts";
import { FIT_SETS, observePublicSets } from "./observe-public-sets.ts";
import { renderWeights } from "./render-weights.ts";
import { weighObservations } from "./weigh-observations.ts";

// `npm run fit`: compiled to `dist-measure/tests/fit`, hence the way up to the project's folder.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const progress = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

await runCommand(async () => {
  const { sets: folder, write } = readFitArguments(process.argv.slice(2));
  const sets = requireSets("npm run fit", folder, FIT_SETS);
  const observations = [
    ...(await observePublicSets(sets, progress)),
    ...(await observeOwnQuestions(root, sets, progress)),
  ];
  const scored = crossValidate(observations, progress);
  const weights = fitCoverageWeights(observations, weighObservations(observations));
  const calibration = calibrateByLanguage(scored);
  const validated = crossCalibrate(scored);
  const threshold = chooseThreshold(validated);
  const tables = [
    weightTable(weights),
    calibrationTable(calibration),
    ownQuestionsTable(validated),
    folderTable(validated, threshold),
  ];
  process.stdout.write(`${tables.join("\n\n")}\n\nthreshold by the rule: ${threshold}\n`);
  if (write) {
    const file = join(root, "src/answering/coverage-weights.ts");
    await writeFile(file, renderWeights(weights, calibration, new Date().toISOString().slice(0, 10)));
    progress(`written: ${file}`);
  }
});
