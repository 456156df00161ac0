// Given to Node by `--import`: the packages that WITHOUT_PACKAGES lists cannot be found, as if they were not installed.
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

// Node runs the hooks, and so this file again, in a thread of their own.
if (isMainThread) register(import.meta.url);

const absent = (process.env.WITHOUT_PACKAGES ?? "").split(",");

export async function resolve(specifier, context, nextResolve) {
  if (absent.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
    throw Object.assign(new Error(`Cannot find package '${specifier}'`), { code: "ERR_MODULE_NOT_FOUND" });
  }
  return nextResolve(specifier, context);
}
