import { Composer, type Context } from "grammy";
import type { Logger } from "../../logging/logger.ts";
import { phrase } from "../../phrases/phrase.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

/** What came of reading the articles again. */
interface ReloadedSources {
  readonly documents: number;
  readonly paragraphs: number;
  /** Files that are no good, and offered questions that are not answered: a line each. */
  readonly problems: readonly string[];
}

export interface ReloadDependencies {
  /** Rejects where the articles cannot be read, and what was answered from stays. */
  readonly reloadSources: () => Promise<ReloadedSources>;
  readonly readerLanguage: ReaderLanguage;
  readonly logger: Logger;
}

const MOST_PROBLEMS = 20;

/** `/reload`: reads the articles again, for the owner. What was answered from stays where they are no good. */
export function reload({ reloadSources, readerLanguage, logger }: ReloadDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("reload", async (ctx) => {
    const language = await readerLanguage(ctx);
    try {
      const { documents, paragraphs, problems } = await reloadSources();
      logger.info("sources-reloaded", { documents, paragraphs, problems: problems.length });
      const lines = [phrase(language, "reload-done", { documents, paragraphs }), ...problems.slice(0, MOST_PROBLEMS)];
      await say(ctx, lines.join("\n"));
    } catch (error) {
      logger.error("sources-not-reloaded", error);
      const reason = error instanceof Error ? error.message : String(error);
      await say(ctx, phrase(language, "reload-failed", { reason }));
    }
  });
  return feature;
}
