import { Hono } from "hono";

export interface MetricsAppDependencies {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** What a monitor reads, on a port of its own that nobody else has to reach. */
export function createMetricsApp({ contentType, text }: MetricsAppDependencies): Hono {
  const app = new Hono();
  app.get("/metrics", async (ctx) => ctx.body(await text(), 200, { "content-type": contentType }));
  app.notFound((ctx) => ctx.text("Not Found", 404));
  app.onError((_, ctx) => ctx.text("Service Unavailable", 503));
  return app;
}
