import { parseSource } from "../../../src/knowledge/parse-source.ts";
import type { SourceText } from "../../../src/knowledge/source-document.ts";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import { parseQuery, type Query } from "../../../src/retrieval/question/query.ts";
import { createParagraphReader, type SentenceWords } from "../../../src/retrieval/ranking/paragraph-words.ts";
import type { Language } from "../../../src/text/language.ts";
import { documentText } from "../../support/knowledge-folder.ts";

/** A source of one paragraph. */
export function sourceOf(text: string, language: Language = "en"): SourceText {
  return parseSource("a.md", documentText(language, text));
}

/** The sentences of a text, taken apart. */
export function readSentences(text: string, language: Language = "en", glossary = new Glossary([])): SentenceWords[] {
  const source = sourceOf(text, language);
  const read = createParagraphReader(glossary);
  return source.paragraphs.flatMap((paragraph) => [...read(source, paragraph).sentences]);
}

export function ask(question: string, language: Language = "en", glossary = new Glossary([])): Query {
  return parseQuery(question, language, glossary);
}
