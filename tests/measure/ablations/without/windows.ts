import type * as original from "../../../../src/indexing/split-windows.ts";
import { passageOf } from "../../../../src/retrieval/passage.ts";

/** Kept with an index, and no other module reads it. */
export const SPLITTER = "whole paragraphs";

/** Whole paragraphs are embedded. */
export const splitWindows: typeof original.splitWindows = (document, source) =>
  source.paragraphs.map((paragraph) => passageOf(document, source, paragraph, paragraph.start, paragraph.end));
