// Given to Node by `--import`: there is no `.env`, whatever the project's owner keeps in it.
import fs from "node:fs";

const { readFileSync } = fs;
fs.readFileSync = (path, ...options) => {
  if (!String(path).endsWith("/.env")) return readFileSync(path, ...options);
  throw Object.assign(new Error("no such file"), { code: "ENOENT" });
};
