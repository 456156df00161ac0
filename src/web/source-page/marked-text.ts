import { html } from "hono/html";
import { CITED } from "../../knowledge/source-address.ts";
import type { Span } from "../../knowledge/source-document.ts";
import type { Html } from "./html.ts";

/**
 * A stretch of a text with another inside it marked.
 * @param isTarget whether the page opens at the mark: also where the address has no fragment the browser then scrolls to it
 */
export function markedText(text: string, { start, end }: Span, mark: Span | null, isTarget: boolean): Html {
  if (mark === null) return html`${text.slice(start, end)}`;
  const marked = text.slice(mark.start, mark.end);
  const target = isTarget ? html` id="${CITED}" tabindex="-1" autofocus` : "";
  return html`${text.slice(start, mark.start)}<mark${target}>${marked}</mark>${text.slice(mark.end, end)}`;
}
