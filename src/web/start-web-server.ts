import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { WebError } from "./web-error.ts";

export interface WebServerOptions {
  readonly app: Hono;
  /** 0: any that is free. */
  readonly port: number;
}

export interface WebServer {
  readonly port: number;
  /** Takes no more requests, lets those at work end, and drops the connections that idle. */
  readonly close: () => Promise<void>;
}

/** A request that comes more slowly than this is turned away, in milliseconds. */
const LONGEST_REQUEST = 10_000;
const LONGEST_HEADERS = 5_000;
const MOST_HEADER_BYTES = 8_192;

/** Serves on all interfaces. Rejects with a `WebError` where the port cannot be had. */
export async function startWebServer({ app, port }: WebServerOptions): Promise<WebServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      requestTimeout: LONGEST_REQUEST,
      headersTimeout: LONGEST_HEADERS,
      maxHeaderSize: MOST_HEADER_BYTES,
      connectionsCheckingInterval: 1_000,
    },
  }) as Server;
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(new WebError(port, cause)));
    server.listen(port, resolve);
  });
}
