import { Hono } from "hono";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Logger } from "../logging/logger.ts";
import { readPageLanguage } from "./read-page-language.ts";
import { secureHeaders } from "./secure-headers.ts";
import { listPage } from "./source-page/list-page.ts";
import { missingPage } from "./source-page/missing-page.ts";
import { readView } from "./source-page/read-view.ts";
import { sourcePage } from "./source-page/source-page.ts";

export interface WebAppDependencies {
  /** What is answered from, as it is now. */
  readonly documents: () => readonly SourceDocument[];
  /** The path that everything stands below, where what passes the requests on leaves it there: `/bot`; empty for none. */
  readonly base: string;
  readonly logger: Logger;
}

/** Everything that the web server shows: the sources, one a page. It needs no script and asks no other host for anything. */
export function createWebApp({ documents, base, logger }: WebAppDependencies): Hono {
  const app = new Hono();
  app.use(secureHeaders);
  for (const below of new Set(["", base])) {
    app.get(`${below}/`, (ctx) => ctx.html(listPage(documents(), readPageLanguage(ctx.req))));
    app.get(`${below}/source/:id{.+}`, (ctx) => {
      const language = readPageLanguage(ctx.req);
      const document = documents().find(({ id }) => id === ctx.req.param("id"));
      if (document === undefined) return ctx.html(missingPage(language), 404);
      return ctx.html(sourcePage(document, readView(ctx.req, document, language)));
    });
  }
  // The list leads to its pages as seen from a folder.
  if (base !== "") app.get(base, (ctx) => ctx.redirect(`${base.slice(base.lastIndexOf("/") + 1)}/`));
  // Browsers ask for it unasked.
  app.get("/favicon.ico", (ctx) => ctx.body(null, 204));
  app.notFound((ctx) => ctx.html(missingPage(readPageLanguage(ctx.req)), 404));
  app.onError((error, ctx) => {
    logger.error("page-failed", error);
    return ctx.text("Internal Server Error", 500);
  });
  return app;
}
