import { createHash } from "node:crypto";
import { countFeatures } from "../retrieval/lexical/lexical-features.ts";
import { splitWords } from "../text/split-words.ts";

/** Has what folding, word splitting and features treat each in its own way. */
const PROBE =
  "Zażółć gęślą jaźń w 2024 r.; O’Sullivan’s summit, 20,000 km; съешь ещё этих ёлок — ЕС; әнұран, Қазақстан, үшінші, сөз";

/** Changes by itself whenever words or features of the same text change, so that an older index is not trusted. */
export function analysisVersion(): string {
  const features = [...countFeatures(splitWords(PROBE).map(({ folded }) => folded))].flat();
  return createHash("sha256").update(Uint32Array.from(features)).digest("hex").slice(0, 12);
}
