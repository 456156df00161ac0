import { ModelError } from "./answering/model/model-error.ts";
import type { Config } from "./config.ts";
import type { Embedder } from "./indexing/embedder.ts";
import type { Logger } from "./logging/logger.ts";
import { openEmbedder } from "./models/open-embedder.ts";

/**
 * The embedder at the address that the configuration names.
 *
 * @param logger null: nobody is told when the provider is down
 * @throws ModelError where it cannot be asked how many dimensions it has.
 */
export function composeEmbedder(
  embeddings: NonNullable<Config["embeddings"]>,
  logger: Logger | null,
): Promise<Embedder> {
  return openEmbedder({
    ...embeddings,
    onChange: (state, reason) => {
      if (state === "open") logger?.warn("embeddings-given-up-for-now", { reason, passages: "found by words alone" });
      else logger?.info("embeddings-back");
    },
  });
}

/** Logs that a question could not be embedded, but not each time while the provider is left alone. */
export function unembeddedIn(logger: Logger): (error: unknown) => void {
  return (error) => {
    if (error instanceof ModelError && error.reason === "resting") return;
    logger.error("question-not-embedded", error);
  };
}

const MEND = "check EMBEDDINGS_BASE_URL, EMBEDDINGS_MODEL and EMBEDDINGS_API_KEY, or set EMBEDDINGS=builtin";

/** The result of what embeds; a failure of the provider names the settings to look at. */
export async function namingTheMend<T>(embedded: Promise<T>): Promise<T> {
  return embedded.catch((error: unknown) => {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.reason, `The articles cannot be embedded: ${error.message}; ${MEND}.`);
  });
}
