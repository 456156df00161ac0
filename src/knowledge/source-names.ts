import { isLanguage, type Language } from "../text/language.ts";

/** A document's id by its file: the path without the ending. */
export function idOf(file: string): string {
  return file.replace(/\.[^./]+$/, "");
}

/** Whether an id ends like that of a translation: `a.en`. */
export function endsInLanguage(id: string): boolean {
  return isLanguage(id.slice(id.lastIndexOf(".") + 1)) && id.includes(".");
}

export function withoutLanguage(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}

/** The document that the file of an id translates, by its name; null for an original. */
export function translationOf(id: string, ids: ReadonlySet<string>): { id: string; language: Language } | null {
  const language = id.slice(id.lastIndexOf(".") + 1);
  if (!endsInLanguage(id) || !isLanguage(language) || !ids.has(withoutLanguage(id))) return null;
  return { id: withoutLanguage(id), language };
}
