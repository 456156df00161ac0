import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";

/** What a reader may know of how the bot is run. */
export interface PrivacyFacts {
  /** Null where it is not said. */
  readonly operator: string | null;
  readonly retentionDays: number;
  readonly isEncrypted: boolean;
  /** The host that a language model's provider is reached at; null without one. */
  readonly modelHost: string | null;
}

/** What is kept, for how long, who sees it, who runs the bot, and what can be done about it. */
export function wordPrivacy(language: Language, facts: PrivacyFacts): string {
  const { operator, retentionDays, isEncrypted, modelHost } = facts;
  return [
    phrase(language, "privacy-kept"),
    phrase(language, "privacy-how-long", { days: retentionDays }),
    phrase(language, isEncrypted ? "privacy-encrypted" : "privacy-unencrypted"),
    modelHost === null ? phrase(language, "privacy-no-model") : phrase(language, "privacy-model", { host: modelHost }),
    operator === null ? phrase(language, "privacy-no-operator") : phrase(language, "privacy-operator", { operator }),
    phrase(language, "privacy-rights"),
  ].join("\n\n");
}
