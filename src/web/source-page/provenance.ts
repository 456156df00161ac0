import { html } from "hono/html";
import type { SourceDocument, Translation } from "../../knowledge/source-document.ts";
import { phrase } from "../../phrases/phrase.ts";
import { nameOf } from "../../phrases/word-sources.ts";
import type { Language } from "../../text/language.ts";
import { type Html, joinHtml } from "./html.ts";

/** Where a text comes from, and what may be done with it. */
export function provenance(document: SourceDocument, translation: Translation | null, language: Language): Html {
  const { url, rights } = document;
  const others = document.translations.map((one) => nameOf(language, one.language)).join(", ");
  const lines = [
    ...(url === null ? [] : [html`<a href="${url}" rel="noreferrer">${url}</a>`]),
    html`${phrase(language, "source-language", { language: nameOf(language, document.language) })}`,
    ...(others === "" ? [] : [html`${phrase(language, "source-translations", { languages: others })}`]),
    ...[...new Set([rights, translation?.rights ?? null])].flatMap((note) =>
      note === null ? [] : [html`${phrase(language, "source-rights", { rights: note })}`],
    ),
  ].map((line) => html`<li>${line}</li>`);
  return html`<footer><h2>${phrase(language, "page-provenance")}</h2><ul>${joinHtml(lines)}</ul></footer>`;
}
