import { html, raw } from "hono/html";
import { phrase } from "../../phrases/phrase.ts";
import { LANGUAGES, type Language } from "../../text/language.ts";
import { type Html, joinHtml } from "./html.ts";
import { PAGE_STYLE } from "./page-style.ts";

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
  /** The query by which the same page is in another language. */
  readonly inLanguage: (language: Language) => string;
}

/** In its own language. */
const NAMES: Readonly<Record<Language, string>> = { pl: "Polski", en: "English", ru: "Русский", kk: "Қазақша" };

/** A whole page around what it says. */
export function pageShell({ language, title, main, inLanguage }: PageParts): Html {
  const links = LANGUAGES.map((one) => {
    const current = one === language ? html` aria-current="true"` : "";
    return html`<li><a href="${inLanguage(one)}" lang="${one}" hreflang="${one}"${current}>${NAMES[one]}</a></li>`;
  });
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(PAGE_STYLE)}</style>
</head>
<body>
<nav class="languages" aria-label="${phrase(language, "page-languages")}"><ul>${joinHtml(links)}</ul></nav>
<main>
${main}
</main>
</body>
</html>
`;
}
