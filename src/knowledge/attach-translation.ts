import type { Language } from "../text/language.ts";
import { alignParagraphs } from "./align-paragraphs.ts";
import { KnowledgeError } from "./knowledge-problem.ts";
import type { Provenance, SourceText, Translation } from "./source-document.ts";

/**
 * A translated text as a translation of its original, its sentences aligned paragraph by paragraph.
 *
 * @throws KnowledgeError when the two have different numbers of paragraphs, their languages do not fit, or what has
 *   to be shown together is too long.
 */
export function attachTranslation(
  original: SourceText,
  translated: SourceText & Pick<Provenance, "rights">,
  language: Language,
): Translation {
  const { file, title, text, hash, paragraphs, questions, rights } = translated;
  const referenceYear = translated.referenceYear ?? original.referenceYear;
  if (translated.language !== language) {
    throw new KnowledgeError(`its name says "${language}" and its text "${translated.language}": make them agree`);
  }
  if (language === original.language) {
    throw new KnowledgeError(`${original.file} is in "${language}" itself: a translation is in another language`);
  }
  if (paragraphs.length !== original.paragraphs.length) {
    throw new KnowledgeError(
      `it has ${paragraphs.length} paragraphs and ${original.file} has ${original.paragraphs.length}: translate one for one`,
    );
  }
  const alignments = original.paragraphs.map((paragraph, index) => {
    const counterpart = paragraphs[index];
    return counterpart === undefined ? null : alignParagraphs([original, paragraph], [translated, counterpart]);
  });
  return { file, language, title, text, hash, paragraphs, questions, rights, referenceYear, alignments };
}
