import { type html, raw } from "hono/html";

/** What the `html` template makes: whatever is put into it is escaped. */
export type Html = ReturnType<typeof raw> | ReturnType<typeof html>;

/** Pieces of a page one after the other. */
export function joinHtml(pieces: readonly Html[], between = ""): Html {
  return raw(pieces.map(String).join(between));
}
