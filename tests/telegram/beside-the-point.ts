import type { BotDependencies } from "../../src/telegram/create-bot.ts";

/** What a bot needs beside what a test is about; its own tests run it with the real process. */
export const BESIDE_THE_POINT: Pick<
  BotDependencies,
  "limits" | "statistics" | "privacy" | "adminIds" | "reloadSources" | "findPassages"
> = {
  limits: { take: async () => "allowed" },
  statistics: {
    summary: async () => ({
      days: [],
      answered: 0,
      partly: 0,
      declined: {},
      languages: {},
      medianMilliseconds: null,
      verdicts: { good: 0, bad: 0 },
    }),
    gaps: async () => [],
  },
  privacy: { operator: null, retentionDays: 30, isEncrypted: false, modelHost: null },
  adminIds: new Set(),
  reloadSources: async () => ({ documents: 1, paragraphs: 4, problems: [] }),
  findPassages: async (_, language) => ({ language, passages: [] }),
};
