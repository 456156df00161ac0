import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { WebError } from "./web-error.ts";

export interface WebServerOptions {
  readonly app: Hono;
  /** 0: any that is free. */
  readonly port: number;
  /** Milliseconds for a request to come, and for its headers: a slower one is turned away. */
  readonly longest?: { readonly request: number; readonly headers: number };
}

export interface WebServer {
  readonly port: number;
  /** Takes no more requests, lets those at work end, and drops the connections that idle. */
  readonly close: () => Promise<void>;
}

const LONGEST = { request: 10_000, headers: 5_000 };
/** How often those that are too slow, or idle at the end, are looked for. */
const CHECK = 100;
const LONGEST_FAREWELL = 1_000;
const MOST_HEADER_BYTES = 8_192;

/** Serves on all interfaces. Rejects with a `WebError` where the port cannot be had. */
export async function startWebServer({ app, port, longest = LONGEST }: WebServerOptions): Promise<WebServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      requestTimeout: longest.request,
      headersTimeout: longest.headers,
      maxHeaderSize: MOST_HEADER_BYTES,
      connectionsCheckingInterval: CHECK,
    },
  }) as Server;
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () => close(server),
  };
}

/** A connection that is kept alive is served on though no new one is taken: it is closed as soon as it idles, at last in any case. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), CHECK);
    const last = setTimeout(() => server.closeAllConnections(), LONGEST_FAREWELL);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(last);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(new WebError(port, cause)));
    server.listen(port, resolve);
  });
}
