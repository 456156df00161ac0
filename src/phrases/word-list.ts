import type { Language } from "../text/language.ts";
import { phrase } from "./phrase.ts";

/** Words or titles, each in the language's quotation marks, joined as the language joins a list: “a”, “b”, and “c”. */
export function wordQuotedList(language: Language, texts: readonly string[]): string {
  const quoted = texts.map((text) => phrase(language, "quoted", { text }));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(quoted);
}
