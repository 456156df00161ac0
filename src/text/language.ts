/** The languages a document may be written in and a reader may ask in, as BCP 47 primary subtags. */
export const LANGUAGES = ["pl", "en", "ru", "kk"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Their names in English, in which models are asked. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  pl: "Polish",
  en: "English",
  ru: "Russian",
  kk: "Kazakh",
};

/** Their names in themselves, as a reader looks for them. */
export const LANGUAGE_AUTONYMS: Readonly<Record<Language, string>> = {
  pl: "Polski",
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
};

/** The same made once for each language. */
export function eachLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { pl: make("pl"), en: make("en"), ru: make("ru"), kk: make("kk") };
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
