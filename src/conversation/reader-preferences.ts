import type { Language } from "../text/language.ts";

/** What readers have chosen for themselves. Every method rejects with a `StorageError` when it cannot be done. */
export interface ReaderPreferences {
  /** The language that a reader has chosen to be spoken to in; null for none. */
  language(person: string): Promise<Language | null>;
  chooseLanguage(person: string, language: Language): Promise<void>;
}
