import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { isLanguage, type Language } from "../text/language.ts";
import { attachTranslation } from "./attach-translation.ts";
import { KnowledgeError, type KnowledgeProblem } from "./knowledge-problem.ts";
import { listSourceFiles } from "./list-source-files.ts";
import { decodeSource, parseSource } from "./parse-source.ts";
import type { Provenance, SourceDocument, SourceText, Translation } from "./source-document.ts";

export interface Knowledge {
  /** Sorted by id. */
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly KnowledgeProblem[];
}

/** The text that a file had when it was last good, by its path from the knowledge folder. */
export type LastGoodTexts = ReadonlyMap<string, string>;

type Source = SourceText & Provenance;

/**
 * Reads a knowledge folder. A file that is no good is named among the problems and its last good text, where there is
 * one, stands in; a bad translation never takes its original down.
 *
 * @throws KnowledgeError when the folder itself cannot be read.
 */
export async function readKnowledge(folder: string, lastGood: LastGoodTexts = new Map()): Promise<Knowledge> {
  const listed = await listSourceFiles(folder);
  // Of two files with one id, the one that has been served goes on being served.
  const files = [...listed.filter((file) => lastGood.has(file)), ...listed.filter((file) => !lastGood.has(file))];
  const problems: KnowledgeProblem[] = [];

  /** `use` on the file as it is now, or else on its last good text. */
  const bestOf = <T>(file: string, text: () => string, use: (text: string) => T): T | null => {
    try {
      return use(text());
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      const kept = keep(file, use);
      problems.push({
        file,
        message: kept === null ? error.message : `${error.message} (its last good version is kept)`,
      });
      return kept;
    }
  };
  const keep = <T>(file: string, use: (text: string) => T): T | null => {
    const text = lastGood.get(file);
    if (text === undefined) return null;
    try {
      return use(text);
    } catch (error) {
      if (error instanceof KnowledgeError) return null;
      throw error;
    }
  };

  const ids = new Set(files.map(idOf));
  const texts = new Map<string, () => string>();
  const originals = new Map<string, Source>();
  for (const file of files) {
    const text = await readText(join(folder, file));
    if (translationOf(idOf(file), ids) !== null) {
      texts.set(file, text);
      continue;
    }
    const id = idOf(file);
    const original = bestOf(file, text, (read) => {
      const taken = originals.get(id);
      if (taken !== undefined) throw new KnowledgeError(sameId(taken.file, id));
      if (endsInLanguage(id))
        throw new KnowledgeError(`a translation of nothing: add ${withoutLanguage(id)}.md, or rename it`);
      return parseSource(file, read);
    });
    if (original !== null) originals.set(id, original);
  }

  const translations = new Map<string, Translation[]>();
  for (const [file, text] of texts) {
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
    const translation = bestOf(file, text, (read) => {
      const taken = siblings.find(({ language }) => language === target.language);
      if (taken !== undefined) throw new KnowledgeError(sameId(taken.file, idOf(file)));
      return attachTranslation(original, parseSource(file, read), target.language);
    });
    if (translation !== null) translations.set(target.id, [...siblings, translation]);
  }

  const documents = [...originals].map(([id, original]) => ({
    ...original,
    id,
    translations: translations.get(id) ?? [],
  }));
  return { documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** The file's text, or the reason why it has none, when asked. */
async function readText(path: string): Promise<() => string> {
  try {
    const bytes = await readFile(path);
    return () => decodeSource(bytes);
  } catch (cause) {
    return () => {
      throw new KnowledgeError("the file cannot be read: check that it is there and may be opened", { cause });
    };
  }
}

function sameId(taken: string, id: string): string {
  return `${taken} has the same id "${id}": rename one of the two`;
}

function idOf(file: string): string {
  return file.replace(/\.[^./]+$/, "");
}

function endsInLanguage(id: string): boolean {
  return isLanguage(id.slice(id.lastIndexOf(".") + 1)) && id.includes(".");
}

function withoutLanguage(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}

/** The document that the file of an id translates, by its name; null for an original. */
function translationOf(id: string, ids: ReadonlySet<string>): { id: string; language: Language } | null {
  const language = id.slice(id.lastIndexOf(".") + 1);
  if (!endsInLanguage(id) || !isLanguage(language) || !ids.has(withoutLanguage(id))) return null;
  return { id: withoutLanguage(id), language };
}
