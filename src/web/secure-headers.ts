import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { PAGE_STYLE } from "./source-page/page-style.ts";

const style = createHash("sha256").update(PAGE_STYLE).digest("base64");

/** Nothing but the page's own style: no script, no picture, no other host. Telegram's own clients in a browser may frame it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${style}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors https://web.telegram.org https://webk.telegram.org https://webz.telegram.org",
].join("; ");

/** The headers that every page is sent with. */
export const secureHeaders: MiddlewareHandler = async (ctx, next) => {
  await next();
  ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  ctx.header("X-Content-Type-Options", "nosniff");
  ctx.header("Referrer-Policy", "no-referrer");
  ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  // The text may change with the next article.
  ctx.header("Cache-Control", "no-cache");
  ctx.header("X-Robots-Tag", "noindex");
};
