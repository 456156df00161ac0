import { bearsQuantities } from "../answering/gate/bears-quantities.ts";
import { readStatement } from "../answering/gate/read-statement.ts";
import type { LanguageModel } from "../answering/model/language-model.ts";
import type { PromptTemplate } from "../prompts/parse-prompt.ts";
import { Glossary } from "../retrieval/question/glossary.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { LANGUAGE_NAMES, type Language } from "../text/language.ts";

export interface TranslatorDependencies {
  readonly model: LanguageModel;
  readonly template: PromptTemplate<"translating">;
  readonly signal: AbortSignal;
}

/** What is to be translated, and in which document it stands. */
export interface TranslationTask {
  readonly text: string;
  readonly title: string;
  readonly from: Language;
  readonly to: Language;
}

export interface TranslatedText {
  readonly text: string;
  /** Whether every number of each stands in the other. */
  readonly hasSameNumbers: boolean;
}

const TRIES = 2;
/** A shorter text may have any length in another language, and nothing to tell its language by. */
const SHORT = 40;
const LENGTHS = { least: 0.3, most: 4 };

/**
 * One paragraph, heading or title in another language, as one line; asked for once more where the first reply is not that or
 * has other numbers. Null where no reply was a translation.
 *
 * @throws ModelError
 */
export async function translateText(
  task: TranslationTask,
  { model, template, signal }: TranslatorDependencies,
): Promise<TranslatedText | null> {
  const { text, title, from, to } = task;
  const prompt = template.fill({
    from: LANGUAGE_NAMES[from],
    to: LANGUAGE_NAMES[to],
    title: [title],
    paragraph: [text.replace(/\s+/g, " ")],
  });
  let best: TranslatedText | null = null;
  for (let tried = 0; tried < TRIES && best?.hasSameNumbers !== true; tried += 1) {
    let reply = "";
    for await (const piece of model.stream(prompt, signal)) reply += piece;
    const line = oneLine(reply);
    if (isTranslation(line, task)) best = { text: line, hasSameNumbers: numbersAgree(line, task) };
  }
  return best;
}

function oneLine(reply: string): string {
  return reply.trim().replace(/\s+/g, " ");
}

function isTranslation(line: string, { text, to }: TranslationTask): boolean {
  if (line === "" || /^(#|---|```)/.test(line) || /[\p{Cc}]/u.test(line)) return false;
  if (text.length < SHORT) return true;
  const share = line.length / text.length;
  const language = detectLanguage(line);
  return share >= LENGTHS.least && share <= LENGTHS.most && (language === null || language === to);
}

const NO_GLOSSARY = new Glossary([]);

function numbersAgree(line: string, { text, from, to }: TranslationTask): boolean {
  const read = (statement: { readonly text: string; readonly language: Language }) => ({
    ...readStatement(statement, NO_GLOSSARY),
    referenceYear: null,
  });
  const [original, translated] = [read({ text, language: from }), read({ text: line, language: to })];
  return bearsQuantities(translated, [original]) && bearsQuantities(original, [translated]);
}
