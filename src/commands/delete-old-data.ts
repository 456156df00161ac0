import type { Retention } from "../conversation/retention.ts";
import type { Logger } from "../logging/logger.ts";

export interface DeletingOldData {
  readonly retention: Retention;
  readonly days: number;
  readonly logger: Logger;
}

const HOUR = 3_600_000;

/** Deletes what is older than so many days, at once and then every hour. Returns what ends it. */
export function deleteOldData({ retention, days, logger }: DeletingOldData): () => void {
  const run = async (): Promise<void> => {
    try {
      const turns = await retention.deleteOlder(days);
      if (turns > 0) logger.info("old-data-deleted", { turns });
    } catch (error) {
      logger.error("old-data-not-deleted", error);
    }
  };
  void run();
  const timer = setInterval(() => void run(), HOUR);
  return () => clearInterval(timer);
}
