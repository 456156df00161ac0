import { html } from "hono/html";
import { sourcePath } from "../../knowledge/source-address.ts";
import type { SourceDocument } from "../../knowledge/source-document.ts";
import { phrase } from "../../phrases/phrase.ts";
import { titleIn, wordOrigin } from "../../phrases/word-sources.ts";
import type { Language } from "../../text/language.ts";
import { type Html, joinHtml } from "./html.ts";
import { pageShell } from "./page-shell.ts";

/** The sources, each with the way to its page: relative, for the server may stand below a path. */
export function listPage(documents: readonly SourceDocument[], language: Language): Html {
  const items = documents.map((document) => {
    const origin = wordOrigin(language, document);
    return html`<li><a href=".${sourcePath(document.id)}?lang=${language}">${titleIn(language, document)}</a>${origin === "" ? "" : html`<br>${origin}`}</li>`;
  });
  const title = phrase(language, "page-sources");
  const main =
    items.length === 0
      ? html`<h1>${title}</h1><p>${phrase(language, "sources-none")}</p>`
      : html`<h1>${title}</h1><ul class="sources">${joinHtml(items)}</ul>`;
  return pageShell({ language, title, main, inLanguage: (one) => `?lang=${one}` });
}
