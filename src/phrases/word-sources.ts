import type { Language } from "../text/language.ts";
import { phrase } from "./phrase.ts";

/** What a reader is told of a source: an original and its translations. */
export interface SourceDescription {
  readonly title: string;
  readonly language: Language;
  readonly url: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly rights: string | null;
  readonly translations: readonly {
    readonly title: string;
    readonly language: Language;
    readonly rights: string | null;
  }[];
}

const MAX_GREETED = 5;

/** What the bot answers from and in which languages it is asked; names at most five sources. */
export function wordGreeting(language: Language, sources: readonly SourceDescription[]): string {
  if (sources.length === 0) return phrase(language, "sources-none");
  const titles = sources.slice(0, MAX_GREETED).map((source) => {
    const origin = wordOrigin(language, source);
    return `• ${titleIn(language, source)}${origin === "" ? "" : ` (${origin})`}`;
  });
  const left = sources.length - titles.length;
  if (left > 0) titles.push(phrase(language, "sources-more", { count: left }));
  const heading = phrase(language, "greeting", { count: sources.length });
  return `${heading}\n${titles.join("\n")}\n\n${phrase(language, "greeting-languages")}`;
}

/** Every source with its origin, rights and languages: a block a source, a blank line between. */
export function wordSources(language: Language, sources: readonly SourceDescription[]): string {
  if (sources.length === 0) return phrase(language, "sources-none");
  const blocks = sources.map((source) => wordSource(language, source));
  return [phrase(language, "sources", { count: sources.length }), ...blocks].join("\n\n");
}

function wordSource(language: Language, source: SourceDescription): string {
  const { url } = source;
  const rights = source.translations.find((translation) => translation.language === language)?.rights ?? source.rights;
  const translations = source.translations.map((translation) => nameOf(language, translation.language)).join(", ");
  const lines = [
    titleIn(language, source),
    wordOrigin(language, source),
    url,
    phrase(language, "source-language", { language: nameOf(language, source.language) }),
    translations && phrase(language, "source-translations", { languages: translations }),
    rights && phrase(language, "source-rights", { rights }),
  ];
  return lines.filter(Boolean).join("\n");
}

/** Who wrote and published it, and when, as far as its front matter says; else empty. */
export function wordOrigin(
  language: Language,
  { author, publisher, published }: Pick<SourceDescription, "author" | "publisher" | "published">,
): string {
  return [author, publisher, published && wordDate(language, published)].filter(Boolean).join(", ");
}

/** A source's title, in the reader's language where a translation has one. */
export function titleIn(language: Language, source: Pick<SourceDescription, "title" | "translations">): string {
  return source.translations.find((translation) => translation.language === language)?.title ?? source.title;
}

/** A language's name in another: "Polish". */
export function nameOf(language: Language, named: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(named) ?? named;
}

function wordDate(language: Language, published: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(published));
}
