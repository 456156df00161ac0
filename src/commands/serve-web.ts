import type { Writable } from "node:stream";
import type { Config } from "../config.ts";
import type { Metrics } from "../metrics/create-metrics.ts";
import type { WebhookGate } from "../telegram/webhook-gate.ts";
import { createMetricsApp } from "../web/create-metrics-app.ts";
import { createWebApp, type WebAppDependencies } from "../web/create-web-app.ts";
import { startWebServer, type WebServer } from "../web/start-web-server.ts";

export interface ServedByWeb extends Pick<WebAppDependencies, "documents" | "isReady" | "logger"> {
  readonly gate: WebhookGate;
  readonly metrics: Metrics;
  readonly screen: Writable;
}

/** Starts the servers that are set, and says so; resolves with what closes them. Rejects with a `WebError`. */
export async function serveWeb(
  { web, metricsPort }: Pick<Config, "web" | "metricsPort">,
  { gate, metrics, screen, ...served }: ServedByWeb,
): Promise<() => Promise<void>> {
  const servers: WebServer[] = [];
  if (web !== null) {
    const { port, publicUrl, webhookSecret: secret } = web;
    const base = publicUrl === null ? "" : new URL(publicUrl).pathname.replace(/\/$/, "");
    const webhook = secret === null ? null : { secret, receive: gate.receive };
    const server = await startWebServer({ app: createWebApp({ ...served, base, webhook }), port });
    screen.write(`The sources' pages are served at port ${server.port}.\n`);
    servers.push(server);
  }
  if (metricsPort !== null) {
    const server = await startWebServer({ app: createMetricsApp(metrics), port: metricsPort });
    screen.write(`Metrics are served at port ${server.port}.\n`);
    servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
