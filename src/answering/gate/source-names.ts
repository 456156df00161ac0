import type { SourceDocument } from "../../knowledge/source-document.ts";
import { isCapitalised, splitWords } from "../../text/split-words.ts";
import type { IsName } from "./bears-names.ts";
import { soundOf } from "./name-sound.ts";

const known = new WeakMap<SourceDocument, ReadonlySet<string>>();

/**
 * Tells names by how documents and their translations write them: with a capital in mid-sentence. A document is read when
 * the first word has to be told, and once.
 */
export function namesOf(documents: Iterable<SourceDocument>): IsName {
  return ({ sound }) => {
    for (const document of documents) {
      const names = known.get(document) ?? namesIn(document);
      known.set(document, names);
      if (names.has(sound)) return true;
    }
    return false;
  };
}

function namesIn(document: SourceDocument): Set<string> {
  const names = new Set<string>();
  for (const { text, paragraphs } of [document, ...document.translations]) {
    for (const { start, end } of paragraphs.flatMap(({ sentences }) => sentences)) {
      for (const { surface, folded } of splitWords(text.slice(start, end)).slice(1)) {
        if (isCapitalised(surface)) names.add(soundOf(folded));
      }
    }
  }
  return names;
}
