import { readFrontMatter } from "../knowledge/front-matter.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";
import { type TranslatedText, type TranslatorDependencies, translateText } from "./translate-text.ts";
import { TranslationError } from "./translation-error.ts";
import type { TranslationMemory } from "./translation-memory.ts";

export interface DocumentTranslatorDependencies extends TranslatorDependencies {
  /** What was translated before is not asked for again. */
  readonly memory: TranslationMemory;
  /** Told after each text. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface TranslatedDocument {
  readonly title: string;
  readonly questions: readonly string[];
  /** All that stands below the front matter: paragraphs and headings, parted as in the original. */
  readonly body: string;
  /** Paragraphs whose numbers are not the original's, counted from 1: somebody should look at them. */
  readonly doubtful: readonly number[];
}

const HEADING_LINE = /^(?<marks>#{1,6}[^\S\r\n]+)(?<title>\S[^\r\n]*)$/gm;

/**
 * A document in another language, paragraph for paragraph.
 *
 * @throws ModelError
 * @throws TranslationError where the model gives no translation of a part, twice.
 */
export async function translateDocument(
  { title, language: from, text, paragraphs, questions }: SourceDocument,
  to: Language,
  { memory, onProgress, ...dependencies }: DocumentTranslatorDependencies,
): Promise<TranslatedDocument> {
  const gaps = paragraphs.slice(1).map(({ start }, index) => text.slice(paragraphs[index]?.end, start));
  const opening = text.slice(readFrontMatter(text).bodyStart, paragraphs[0]?.start);
  const total = 1 + questions.length + paragraphs.length + [opening, ...gaps].flatMap(headingsIn).length;
  let done = 0;
  const translate = async (part: string, original: string): Promise<TranslatedText> => {
    const known = memory.find(original);
    const translated = known ?? (await translateText({ text: original, title, from, to }, dependencies));
    if (translated === null) {
      throw new TranslationError(
        `${part}: the model gave no translation of it, twice. What it did before is kept: try again, or another model.`,
      );
    }
    if (known === null) await memory.keep(original, translated);
    done += 1;
    onProgress(done, total);
    return translated;
  };
  const translateGap = async (gap: string): Promise<string> => {
    let translated = gap;
    for (const heading of headingsIn(gap)) {
      const { text: line } = await translate("a heading", heading);
      translated = translated.replace(heading, () => line);
    }
    return translated;
  };

  const { text: translatedTitle } = await translate("the title", title);
  const asked: string[] = [];
  for (const question of questions) asked.push((await translate("a question", question)).text);
  let body = await translateGap(opening);
  const doubtful: number[] = [];
  for (const [index, { number, start, end }] of paragraphs.entries()) {
    const translated = await translate(`paragraph ${number}`, text.slice(start, end));
    if (!translated.hasSameNumbers) doubtful.push(number);
    body += translated.text + (await translateGap(gaps[index] ?? "\n"));
  }
  return { title: translatedTitle, questions: asked, body, doubtful };
}

function headingsIn(gap: string): string[] {
  return [...gap.matchAll(HEADING_LINE)].map(({ groups }) => groups?.["title"] ?? "");
}
