import { html } from "hono/html";
import type { Paragraph, SourceDocument, SourceText, Span } from "../../knowledge/source-document.ts";
import { phrase } from "../../phrases/phrase.ts";
import { titleIn, wordOrigin } from "../../phrases/word-sources.ts";
import { citedSpans } from "./cited-spans.ts";
import { type Html, joinHtml } from "./html.ts";
import { markedText } from "./marked-text.ts";
import { pageShell } from "./page-shell.ts";
import { provenance } from "./provenance.ts";
import { LAYOUTS, type PageLayout, type PageView } from "./read-view.ts";

/** A document with its paragraphs numbered, the cited sentence marked, and its translation beside it or in its place. */
export function sourcePage(document: SourceDocument, view: PageView): Html {
  const { language, translation, layout, cited } = view;
  const title = titleIn(language, document);
  const shown = [
    ...(layout === "translation" ? [] : [document]),
    ...(layout === "original" || translation === null ? [] : [translation]),
  ];
  const marks = cited?.outcome === "found" ? citedSpans(document, translation, cited.place) : null;
  const rows = document.paragraphs.map(({ number }) => row(number, shown, marks, language));
  const origin = wordOrigin(language, document);
  const main = html`<article>
<header>
<h1 lang="${translation === null ? document.language : language}">${title}</h1>
${origin === "" ? "" : html`<p class="origin">${origin}</p>`}
</header>
${translation === null ? "" : layouts(view)}
${cited?.outcome === "changed" ? html`<p class="notice" role="status">${phrase(language, "page-changed")}</p>` : ""}
<div class="text ${layout}">
${joinHtml(rows, "\n")}
</div>
${provenance(document, translation, language)}
</article>`;
  return pageShell({
    language,
    title,
    main,
    inLanguage: (one) => queryOf({ ...view, language: one }),
  });
}

function layouts(view: PageView): Html {
  const links = LAYOUTS.map((layout) => {
    const current = layout === view.layout ? html` aria-current="true"` : "";
    return html`<li><a href="${queryOf(view, layout)}"${current}>${phrase(view.language, `page-${layout}`)}</a></li>`;
  });
  return html`<nav class="layouts" aria-label="${phrase(view.language, "page-layouts")}"><ul>${joinHtml(links)}</ul></nav>`;
}

/** The query by which the same page has the same sentence marked; without a layout, in the one that its language has by default. */
function queryOf({ language, cite, cited }: PageView, layout?: PageLayout): string {
  const query = new URLSearchParams({ lang: language, ...(layout === undefined ? {} : { view: layout }) });
  if (cite !== null && cited?.outcome === "found") query.set("cite", cite);
  return `?${query}`;
}

/** A paragraph in each text that is shown, under its heading where it is the first of its section. */
function row(
  number: number,
  shown: readonly SourceText[],
  marks: ReadonlyMap<SourceText, Span> | null,
  language: PageView["language"],
): Html {
  const cells = shown.map((text) => {
    const paragraph = text.paragraphs[number - 1];
    if (paragraph === undefined) return html``;
    const marked = marks?.get(text);
    const mark = marked !== undefined && marked.start >= paragraph.start && marked.end <= paragraph.end ? marked : null;
    // Only one place can be scrolled to.
    const isTarget = mark !== null && text === shown[0];
    return html`<div lang="${text.language}">${heading(text, paragraph)}<p>${markedText(text.text, paragraph, mark, isTarget)}</p></div>`;
  });
  return html`<section class="paragraph" id="p${number}">
<a class="number" href="#p${number}" aria-label="${phrase(language, "page-paragraph", { number })}">${number}</a>
${joinHtml(cells, "\n")}
</section>`;
}

function heading(text: SourceText, { number, section }: Paragraph): Html {
  const before = text.paragraphs[number - 2]?.section ?? null;
  return section === null || section === before ? html`` : html`<h2>${section}</h2>`;
}
