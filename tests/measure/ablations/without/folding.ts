import type * as original from "../../../../src/text/fold-text.ts";

/** Nothing but lower case. */
export const foldWord: typeof original.foldWord = (word) => word.normalize("NFC").toLowerCase();
