import { createHash } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { formatFrontMatter } from "../knowledge/format-front-matter.ts";
import { readFrontMatter } from "../knowledge/front-matter.ts";
import { KnowledgeError } from "../knowledge/knowledge-problem.ts";
import type { Language } from "../text/language.ts";
import type { TranslatedDocument } from "./translate-document.ts";
import { TranslationError } from "./translation-error.ts";

export interface TranslationFile {
  readonly language: Language;
  readonly translated: TranslatedDocument;
  readonly referenceYear: number | null;
  /** What a reader is told of its origin, in its language. */
  readonly rights: string;
  /** The model's name. */
  readonly model: string;
}

/** The text of a machine's translation: its front matter says that it is one, and of which text, so that a change by a person is seen. */
export function formatTranslation({ language, translated, referenceYear, rights, model }: TranslationFile): string {
  const { title, questions } = translated;
  const body = `\n${translated.body.trim()}\n`;
  const frontMatter = formatFrontMatter({
    title,
    language,
    ...(referenceYear === null ? {} : { reference_year: referenceYear }),
    rights,
    ...(questions.length === 0 ? {} : { questions }),
    machine_translation: { model, text: markOf(title, body) },
  });
  return `${frontMatter}${body}`;
}

/** @throws TranslationError where there is a file that a person has made or changed. */
export async function refusePersonsFile(file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null || isUntouched(text)) return;
  throw new TranslationError(
    `${basename(file)} was made or changed by a person and is not overwritten: remove it or give it another name first.`,
  );
}

/** Puts the file in place in one step, where there is none or one that no person has touched. */
export async function writeTranslation(file: string, text: string): Promise<void> {
  await refusePersonsFile(file);
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, text, { flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function isUntouched(text: string): boolean {
  try {
    const { frontMatter, bodyStart } = readFrontMatter(text);
    return frontMatter?.machine_translation?.text === markOf(frontMatter?.title ?? "", text.slice(bodyStart));
  } catch (error) {
    if (error instanceof KnowledgeError) return false;
    throw error;
  }
}

function markOf(title: string, body: string): string {
  return createHash("sha256").update(`${title}\n${body}`).digest("hex");
}
