import type { HonoRequest } from "hono";
import { type FoundPlace, findCited } from "../../knowledge/source-address.ts";
import type { SourceDocument, Translation } from "../../knowledge/source-document.ts";
import type { Language } from "../../text/language.ts";

/** Which texts a page shows. */
export const LAYOUTS = ["both", "original", "translation"] as const;

export type PageLayout = (typeof LAYOUTS)[number];

/** What a page of a document shows. */
export interface PageView {
  /** What the page speaks beside the text. */
  readonly language: Language;
  /** Into the page's language; null for none, and the original alone is shown. */
  readonly translation: Translation | null;
  readonly layout: PageLayout;
  /** As in the query: to be handed on to the other layouts. */
  readonly cite: string | null;
  /** Null where no place was asked for. */
  readonly cited: FoundPlace | null;
}

/** Reads what a request asks for; anything unknown counts as not said. */
export function readView(request: HonoRequest, document: SourceDocument, language: Language): PageView {
  const translation = document.translations.find((one) => one.language === language) ?? null;
  const asked = request.query("view");
  const layout = LAYOUTS.find((one) => one === asked) ?? "both";
  const cite = request.query("cite") ?? null;
  const cited = cite === null ? null : findCited(cite, document);
  return { language, translation, layout: translation === null ? "original" : layout, cite, cited };
}
