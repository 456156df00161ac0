import { cpSync } from "node:fs";

// The compiler copies no .ftl files, and the phrases are looked for beside the sources of what was compiled.
cpSync("src/phrases", "dist-measure/src/phrases", { recursive: true, filter: (path) => !path.endsWith(".ts") });
