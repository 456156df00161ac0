import { html } from "hono/html";
import { phrase } from "../../phrases/phrase.ts";
import type { Language } from "../../text/language.ts";
import type { Html } from "./html.ts";
import { pageShell } from "./page-shell.ts";

/** Said of an address that leads nowhere. */
export function missingPage(language: Language): Html {
  const title = phrase(language, "page-missing");
  const main = html`<h1>${title}</h1>`;
  return pageShell({ language, title, main, inLanguage: (one) => `?lang=${one}` });
}
