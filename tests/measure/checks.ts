import type { Check } from "./check.ts";

/** The long checks by name; each is loaded only when it is asked for. */
export const CHECKS: Readonly<Record<string, () => Promise<Check>>> = {
  ablations: async () => (await import("./ablations/check-ablations.ts")).checkAblations,
  canaries: async () => (await import("./canaries/check-canaries.ts")).checkCanaries,
  fuzz: async () => (await import("./fuzz/check-fuzz.ts")).checkFuzz,
  kill: async () => (await import("./kill/check-kill.ts")).checkKill,
  latency: async () => (await import("./latency/check-latency.ts")).checkLatency,
  gate: async () => (await import("./gate/check-gate.ts")).checkGate,
  injections: async () => (await import("./injections/check-injections.ts")).checkInjections,
  pages: async () => (await import("./pages/check-pages.ts")).checkPages,
  peers: async () => (await import("./peers/check-peers.ts")).checkPeers,
  quality: async () => (await import("./quality/check-quality.ts")).checkQuality,
  render: async () => (await import("./render/check-render.ts")).checkRender,
  scale: async () => (await import("./scale/check-scale.ts")).checkScale,
};
