import { Hono } from "hono";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Logger } from "../logging/logger.ts";
import { readPageLanguage } from "./read-page-language.ts";
import { secureHeaders } from "./secure-headers.ts";
import { listPage } from "./source-page/list-page.ts";
import { missingPage } from "./source-page/missing-page.ts";
import { readView } from "./source-page/read-view.ts";
import { sourcePage } from "./source-page/source-page.ts";
import { type WebhookDependencies, webhook } from "./webhook.ts";

export interface WebAppDependencies {
  /** What is answered from, as it is now. */
  readonly documents: () => readonly SourceDocument[];
  /** The path that everything stands below, where what passes the requests on leaves it there: `/bot`; empty for none. */
  readonly base: string;
  /** Null where Telegram posts nothing: the bot polls. */
  readonly webhook: Pick<WebhookDependencies, "secret" | "receive"> | null;
  /** Whether the bot takes updates. */
  readonly isReady: () => boolean;
  readonly logger: Logger;
}

/** Below the public address. */
export const WEBHOOK_PATH = "/webhook";

/**
 * Everything that the web server does: it shows the sources, one a page, which need no script and ask no other host for anything; it takes
 * what Telegram posts; and it tells how the bot is.
 */
export function createWebApp(dependencies: WebAppDependencies): Hono {
  const { documents, base, isReady, logger } = dependencies;
  const app = new Hono();
  app.use(secureHeaders);
  app.get("/healthz", (ctx) => ctx.text("ok"));
  app.get("/readyz", (ctx) => (isReady() ? ctx.text("ready") : ctx.text("not ready", 503)));
  for (const below of new Set(["", base])) {
    app.get(`${below}/`, (ctx) => ctx.html(listPage(documents(), readPageLanguage(ctx.req))));
    app.get(`${below}/source/:id{.+}`, (ctx) => {
      const language = readPageLanguage(ctx.req);
      const document = documents().find(({ id }) => id === ctx.req.param("id"));
      if (document === undefined) return ctx.html(missingPage(language), 404);
      return ctx.html(sourcePage(document, readView(ctx.req, document, language)));
    });
  }
  if (dependencies.webhook !== null) {
    const posts = webhook({ ...dependencies.webhook, logger });
    for (const below of new Set(["", base])) app.route(`${below}${WEBHOOK_PATH}`, posts);
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
