import type * as original from "../../../../src/retrieval/question/respell.ts";

/** Words are taken as they are written. */
export const createRespelling: typeof original.createRespelling = () => () => null;
