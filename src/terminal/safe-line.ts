import { stripVTControlCharacters } from "node:util";

// Bidirectional controls can show a line in another order than it is written, so they go with the other controls.
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]/gu;

/** A text as one line that cannot steer the terminal: white space becomes a space, control characters are left out. */
export function safeLine(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/gu, " ").replace(CONTROLS, "").trim();
}
