import { styleText } from "node:util";

type Ink = (text: string) => string;

/** How the parts of an answer are set off from each other. */
export interface Palette {
  readonly strong: Ink;
  readonly faint: Ink;
  readonly marker: Ink;
  readonly warning: Ink;
}

const unchanged: Ink = (text) => text;

export const PLAIN: Palette = { strong: unchanged, faint: unchanged, marker: unchanged, warning: unchanged };

/** Colours where the stream is a terminal that shows them and the reader has not set NO_COLOR; plain text elsewhere. */
export function paletteFor(output: NodeJS.WritableStream): Palette {
  return {
    strong: (text) => styleText("bold", text, { stream: output }),
    faint: (text) => styleText("dim", text, { stream: output }),
    marker: (text) => styleText("cyan", text, { stream: output }),
    warning: (text) => styleText("yellow", text, { stream: output }),
  };
}
