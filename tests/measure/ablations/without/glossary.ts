import * as original from "../../../../src/knowledge/read-glossary.ts";

export const { MAX_FORMS, parseGlossary } = original;

/** A glossary of no concepts, wherever one lies. */
export const readGlossary: typeof original.readGlossary = async () => ({ concepts: [], problems: [] });
