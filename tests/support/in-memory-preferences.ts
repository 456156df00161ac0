import type { ReaderPreferences } from "../../src/conversation/reader-preferences.ts";
import type { Language } from "../../src/text/language.ts";

/** Preferences that last as long as the test. */
export function createInMemoryPreferences(): ReaderPreferences {
  const languages = new Map<string, Language>();
  return {
    language: async (person) => languages.get(person) ?? null,
    chooseLanguage: async (person, language) => void languages.set(person, language),
  };
}
