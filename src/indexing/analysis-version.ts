import { createHash } from "node:crypto";
import { attachTranslation } from "../knowledge/attach-translation.ts";
import { parseSource } from "../knowledge/parse-source.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import { ABBREVIATIONS, BEFORE_NUMBER, MAY_END_SENTENCE } from "../text/abbreviations.ts";
import type { Language } from "../text/language.ts";
import { buildLanguageIndexes } from "./build-language-indexes.ts";
import { encodeLanguageIndex } from "./inverted-index-file.ts";

/** Has what paragraphs, sentences, words and features treat each in its own way, in each language. */
const PROBE: Readonly<Record<Language, string>> = {
  pl: "# Wstęp  i cel #\n\nZażółć gęślą jaźń w 2024 r. w Łodzi! Prof. J. Nowak (ur. 3 maja) pyta: „Ile?” Ok. 20,5 tys. km.\n- a\n- b\n\nKoniec.\nPo nim nic.",
  en: "# Preface  and aim #\n\nO’Sullivan’s summit was in Łódź in 2024! Prof. J. Nowak (b. 3 May) asks: “How many?” About 20,500 km.\n- a\n- b\n\nThe end. Nothing\nafter it.",
  ru: "# Введение  и цель #\n\nСъешь ещё этих ёлок — ЕС, 2024 г. в г. Лодзь! Проф. Я. Новак (р. 3 мая) спрашивает: «Сколько?» Ок. 20,5 тыс. км.\n- а\n- б\n\nКонец.\nПосле него ничего.",
  kk: "# Кіріспе  мен мақсат #\n\nӘнұран, Қазақстан, үшінші сөз 2024 ж. Лодзьде! Проф. Я. Новак (3 мамырда туған) сұрайды: «Қанша?» 20,5 мың км.\n- а\n- б\n\nСоңы. Одан кейін\nештеңе жоқ.",
};

/** Paragraphs of one sentence that is too long to quote, each with one more kind of place to cut it at. */
const LONG = ["ab", "ab ", "ab, ab ", "ab, ab; ab ", "ab, ab; ab\nab "]
  .map((part) => part.repeat(1_500 / part.length).trim())
  .join("\n\n");

/** Changes by itself whenever what an index keeps of the same text changes, so that an older index is not trusted. */
export function analysisVersion(): string {
  const hash = createHash("sha256");
  const documents = probeDocuments();
  hash.update(JSON.stringify(documents));
  for (const index of buildLanguageIndexes(documents).values()) hash.update(encodeLanguageIndex(index));
  hash.update(JSON.stringify([ABBREVIATIONS, MAY_END_SENTENCE, BEFORE_NUMBER].map((words) => [...words])));
  return hash.digest("hex").slice(0, 12);
}

/** Two documents, for titles count differently in a small one and in one that is most of the folder. */
function probeDocuments(): SourceDocument[] {
  const read = (language: Language) =>
    parseSource(
      `probe.${language}.md`,
      `---\ntitle: Probe\nlanguage: ${language}\n---\n\n${PROBE[language]}\n\n${LONG}`,
    );
  const original = read("pl");
  const translations = (["en", "ru", "kk"] as const).map((language) =>
    attachTranslation(original, read(language), language),
  );
  const small = parseSource("small.md", "---\ntitle: Small\nlanguage: en\n---\n\nA sentence.");
  return [
    { ...original, id: "probe", translations },
    { ...small, id: "small", translations: [] },
  ];
}
