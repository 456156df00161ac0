import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { UsageError } from "../../support/usage-error.ts";
import type { Peer } from "./search-engine.ts";

/**
 * Compiles and loads the peers' package, whose libraries are no dependency of the product.
 *
 * @throws UsageError where they have not been installed.
 */
export async function loadPeers(root: string): Promise<readonly Peer[]> {
  const folder = join(root, "benchmarks");
  if (!existsSync(join(folder, "node_modules"))) {
    throw new UsageError("the libraries to measure beside are missing: run npm ci --prefix benchmarks");
  }
  await promisify(execFile)(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]);
  const { href } = pathToFileURL(join(folder, "dist/benchmarks/src/peers.js"));
  const { peers } = (await import(href)) as { readonly peers: readonly Peer[] };
  return peers;
}
