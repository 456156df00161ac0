import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { detectLanguage } from "../text/detect-language.ts";
import { readFrontMatter } from "./front-matter.ts";
import { KnowledgeError } from "./knowledge-problem.ts";
import type { Provenance, SourceText } from "./source-document.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** @throws KnowledgeError when a file of so many bytes is too large. */
export function refuseTooLarge(bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  throw new KnowledgeError(
    `the file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB: split it into several documents`,
  );
}

/**
 * The text of a file's bytes as read: UTF-8, BOM and CRLF kept.
 *
 * @throws KnowledgeError when the file is too large or not UTF-8.
 */
export function decodeSource(bytes: Uint8Array): string {
  refuseTooLarge(bytes.byteLength);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new KnowledgeError("the file is not UTF-8: save it with that encoding", { cause: error });
  }
}

/**
 * A file's text with its paragraphs, sentences and provenance.
 *
 * @throws KnowledgeError when the front matter does not parse, the text is empty, has too many sentences or too long a heading,
 *   or its language cannot be told.
 */
export function parseSource(file: string, text: string): SourceText & Provenance {
  const { frontMatter, bodyStart } = readFrontMatter(text);
  const paragraphs = splitParagraphs(text, bodyStart);
  if (paragraphs.length === 0) throw new KnowledgeError("the file has no paragraph: write some text or remove it");
  const language = frontMatter?.language ?? detectLanguage(text.slice(bodyStart, bodyStart + 4000));
  if (language === null) {
    throw new KnowledgeError("the language cannot be told: name it in the front matter (language: pl)");
  }
  return {
    file,
    language,
    title: frontMatter?.title ?? basename(file, extname(file)),
    text,
    hash: createHash("sha256").update(text).digest("hex"),
    paragraphs,
    questions: frontMatter?.questions ?? [],
    url: frontMatter?.url ?? null,
    author: frontMatter?.author ?? null,
    publisher: frontMatter?.publisher ?? null,
    published: frontMatter?.published ?? null,
    referenceYear: frontMatter?.reference_year ?? null,
    rights: frontMatter?.rights ?? null,
  };
}
