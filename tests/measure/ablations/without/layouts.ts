import type * as original from "../../../../src/answering/mend-layout.ts";

/** Messages are read as they were typed. */
export const mendLayout: typeof original.mendLayout = (message) => message;
