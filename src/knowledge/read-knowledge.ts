import { extname } from "node:path";
import { attachTranslation } from "./attach-translation.ts";
import { KnowledgeError, type KnowledgeProblem } from "./knowledge-problem.ts";
import { listSourceFiles, type SourceFiles } from "./list-source-files.ts";
import { type Best, makeOfBest, type Versions } from "./make-of-best.ts";
import { decodeSource, parseSource } from "./parse-source.ts";
import { type ReadFile, readSourceFiles } from "./read-source-files.ts";
import type { Provenance, SourceDocument, SourceText, Translation } from "./source-document.ts";
import { endsInLanguage, idOf, translationOf, withoutLanguage } from "./source-names.ts";

export interface Knowledge {
  /** Sorted by id. */
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly KnowledgeProblem[];
}

/** The texts that were served together last, by their files' paths from the knowledge folder. */
export type LastGoodTexts = ReadonlyMap<string, string>;

const UNREADABLE = "the folder cannot be read: check its name and that it may be opened";

/** An original, and whether it is its last good version. */
type Original = SourceText & Provenance & Pick<Best<unknown>, "isKept">;

/**
 * Reads a knowledge folder. A file that is no good is named among the problems and its last good text, where there is
 * one, stands in; a bad translation never takes its original down.
 *
 * @throws KnowledgeError when the folder itself cannot be read.
 */
export async function readKnowledge(folder: string, lastGood: LastGoodTexts = new Map()): Promise<Knowledge> {
  const listed = await listSourceFiles(folder);
  const problems: KnowledgeProblem[] = listed.unreadable.map((file) => ({ file, message: UNREADABLE }));
  const files = inOrder(listed, lastGood);
  const bestOf = <T>(file: string, versions: Versions, make: (text: string) => T): Best<T> => {
    const best = makeOfBest(versions, make);
    if (best.fault !== null) problems.push({ file, message: best.fault });
    return best;
  };

  const ids = new Set(files.map(idOf));
  const texts = new Map<string, () => string>();
  const originals = new Map<string, Original>();
  for await (const { file, content } of readSourceFiles(folder, files)) {
    const now = (): string => textOf(content);
    if (translationOf(idOf(file), ids) !== null) {
      texts.set(file, now);
      continue;
    }
    const id = idOf(file);
    const { made, isKept } = bestOf(file, { now, lastGood: lastGood.get(file) ?? null }, (text) => {
      const taken = originals.get(id);
      if (taken !== undefined) throw new KnowledgeError(sameId(taken.file, id));
      if (endsInLanguage(id))
        throw new KnowledgeError(`a translation of nothing: add ${withoutLanguage(id)}.md, or rename it`);
      return parseSource(file, text);
    });
    if (made !== null) originals.set(id, { ...made, isKept });
  }

  const translations = new Map<string, Translation[]>();
  for (const [file, now] of texts) {
    const target = translationOf(idOf(file), ids);
    if (target === null) continue;
    const source = translationOf(target.id, ids);
    if (source !== null) {
      const name = `${source.id}.${target.language}${extname(file)}`;
      problems.push({ file, message: `${target.id} is itself a translation: translate ${source.id}, as ${name}` });
      continue;
    }
    const original = originals.get(target.id);
    if (original === undefined) {
      problems.push({ file, message: `its original ${target.id} could not be read: mend that first` });
      continue;
    }
    const siblings = translations.get(target.id) ?? [];
    const { made } = bestOf(file, versionsOf(file, now, original, lastGood), (text) => {
      const taken = siblings.find(({ language }) => language === target.language);
      if (taken !== undefined) throw new KnowledgeError(sameId(taken.file, idOf(file)));
      if (original.isKept && text !== lastGood.get(file))
        throw new KnowledgeError(`its original ${original.file} is served as it last was: mend that first`);
      return attachTranslation(original, parseSource(file, text), target.language);
    });
    if (made !== null) translations.set(target.id, [...siblings, made]);
  }

  const documents = [...originals].map(([id, { isKept: _, ...original }]) => ({
    ...original,
    id,
    translations: translations.get(id) ?? [],
  }));
  return { documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** A last good translation may stand beside the very text that it was served with, and beside no other: it could contradict it. */
function versionsOf(file: string, now: () => string, original: SourceText, lastGood: LastGoodTexts): Versions {
  const kept = lastGood.get(file) ?? null;
  if (kept === null || lastGood.get(original.file) === original.text) return { now, lastGood: kept };
  return { now, lastGood: null, leftOut: `left out: its last good version is of ${original.file} before that changed` };
}

/**
 * The files that were served before come first: of two with one id, that one goes on being served. Files that were served
 * from a folder that cannot be listed now are not taken for removed.
 */
function inOrder({ files, unreadable }: SourceFiles, lastGood: LastGoodTexts): string[] {
  const hidden = [...lastGood.keys()].filter((file) => unreadable.some((folder) => file.startsWith(`${folder}/`)));
  const all = [...files, ...hidden];
  return [...all.filter((file) => lastGood.has(file)), ...all.filter((file) => !lastGood.has(file))];
}

/** @throws KnowledgeError where the file has no text. */
function textOf(content: ReadFile["content"]): string {
  if (content instanceof KnowledgeError) throw content;
  return decodeSource(content);
}

function sameId(taken: string, id: string): string {
  return `${taken} has the same id "${id}": rename one of the two`;
}
