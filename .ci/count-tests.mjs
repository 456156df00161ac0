// Adds up the test runners' JSON reports in a folder as one line. Fails where a test failed, was skipped, or none ran.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
const files = reports.flatMap(({ testResults }) => testResults);

const results = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
// A file that could not be loaded has no tests to fail.
const broken = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);

const passed = results.filter((status) => status === "passed").length;
const failed = results.filter((status) => status === "failed").length + broken.length;
const skipped = results.length + broken.length - passed - failed;

if (skipped > 0) console.error(`${skipped} tests were skipped: a test that does not run proves nothing`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
