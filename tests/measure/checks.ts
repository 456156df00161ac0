import type { Check } from "./check.ts";

/** The long checks by name; each is loaded only when it is asked for. */
export const CHECKS: Readonly<Record<string, () => Promise<Check>>> = {
  peers: async () => (await import("./peers/check-peers.ts")).checkPeers,
  scale: async () => (await import("./scale/check-scale.ts")).checkScale,
};
