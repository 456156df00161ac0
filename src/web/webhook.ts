import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "../logging/logger.ts";
import { parseJson } from "../text/parse-json.ts";

export interface WebhookDependencies {
  /** What Telegram sends with every post. */
  readonly secret: string;
  /** Takes an update: `kept` once it is on the disk. Rejects where it cannot be kept now. */
  readonly receive: (posted: unknown) => Promise<"kept" | "closed" | "unreadable">;
  readonly logger: Logger;
}

const SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
/** An update of Telegram's has a few thousand bytes. */
const MOST_BYTES = 1_000_000;

/** What Telegram posts to. Telegram repeats a post until it gets 200, in order within a chat; so it gets that once the update is kept. */
export function webhook({ secret, receive, logger }: WebhookDependencies): Hono {
  const app = new Hono();
  const expected = digest(secret);
  // Before a byte of the body is read.
  app.use(async (ctx, next) => {
    const given = ctx.req.header(SECRET_HEADER) ?? "";
    if (!timingSafeEqual(digest(given), expected)) return ctx.text("Unauthorized", 401);
    if (!/^application\/json\b/i.test(ctx.req.header("content-type") ?? "")) {
      return ctx.text("Unsupported Media Type", 415);
    }
    return next();
  });
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (ctx) => ctx.text("Payload Too Large", 413) }));
  app.post("/", async (ctx) => {
    const posted = parseJson(await ctx.req.text());
    if (posted === undefined) return ctx.text("Bad Request", 400);
    try {
      const outcome = await receive(posted);
      if (outcome === "kept") return ctx.body(null, 200);
      return outcome === "closed" ? ctx.text("Service Unavailable", 503) : ctx.text("Bad Request", 400);
    } catch (error) {
      logger.error("update-not-kept", error);
      return ctx.text("Service Unavailable", 503);
    }
  });
  return app;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
