import type { Paragraph, SourceText } from "../knowledge/source-document.ts";
import { splitWords, type Word } from "../text/split-words.ts";
import type { Glossary } from "./glossary.ts";
import { countFeatures } from "./lexical-features.ts";

/** A sentence taken apart for comparing with questions. */
export interface SentenceWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Folded words, each once, without those that only name another concept (see `Glossary`). */
  readonly distinct: readonly string[];
  readonly features: ReadonlySet<number>;
  readonly concepts: ReadonlySet<number>;
}

/** A paragraph of one language version, and the title and section that stand over it. */
export interface ParagraphWords {
  readonly source: SourceText;
  readonly paragraph: Paragraph;
  readonly sentences: readonly SentenceWords[];
  readonly heading: SentenceWords;
}

/** Enough for the busiest hour of any folder; about 10 kB each. */
const CACHED = 2_000;

export type ParagraphReader = (source: SourceText, paragraph: Paragraph) => ParagraphWords;

/** Takes paragraphs apart, and keeps the latest so. */
export function createParagraphReader(glossary: Glossary): ParagraphReader {
  const cache = new Map<Paragraph, ParagraphWords>();
  return (source, paragraph) => {
    const cached = cache.get(paragraph);
    if (cached !== undefined) return cached;
    const read: ParagraphWords = {
      source,
      paragraph,
      sentences: paragraph.sentences.map(({ start, end }) => takeApart(source.text.slice(start, end), glossary)),
      heading: takeApart([source.title, paragraph.section ?? ""].join("\n"), glossary),
    };
    if (cache.size >= CACHED) for (const oldest of [...cache.keys()].slice(0, CACHED / 2)) cache.delete(oldest);
    cache.set(paragraph, read);
    return read;
  };
}

function takeApart(text: string, glossary: Glossary): SentenceWords {
  const words = splitWords(text);
  const mentions = glossary.mentionsIn(words);
  const inPhrase = new Set<number>();
  for (const { first, last } of mentions) {
    for (let position = first; last > first && position <= last; position += 1) inPhrase.add(position);
  }
  return {
    text,
    words,
    distinct: [...new Set(words.filter((_, position) => !inPhrase.has(position)).map(({ folded }) => folded))],
    features: new Set(countFeatures(words.map(({ folded }) => folded)).keys()),
    concepts: new Set(mentions.map(({ concept }) => concept)),
  };
}
