import type { Language } from "../text/language.ts";

/** A message could not be formed; `cause` says why where Fluent did. */
export class PhraseError extends Error {
  override readonly name = "PhraseError";
  readonly language: Language;
  readonly key: string;

  constructor(language: Language, key: string, options?: ErrorOptions) {
    super(`The phrase "${key}" cannot be formed from ${language}.ftl`, options);
    this.language = language;
    this.key = key;
  }
}
