import { eachLanguage, type Language } from "../../../../src/text/language.ts";

const FEWEST_WORDS = 6;
/** What opens a clause that says only when, if or why something else is so. */
const SUBORDINATE: Readonly<Record<Language, RegExp>> = {
  pl: /^(jeśli|jeżeli|gdyby|gdy|kiedy|choć|chociaż|mimo|o ile|aby|żeby|ponieważ|skoro|podczas|według|zdaniem)(?=\s)/iu,
  en: /^(if|unless|although|though|while|when|because|since|despite|whether|according|as|after|before|in order)(?=\s)/iu,
  ru: /^(если|хотя|когда|чтобы|поскольку|несмотря|пока|так как|по словам|по мнению|согласно|как|после|перед)(?=\s)/iu,
  kk: /^(егер|алайда)(?=\s)/iu,
};
/** A Kazakh clause before a comma has its verb unfinished: only a sentence's end stands by itself. */
const CAN_STAND = eachLanguage((language) => language !== "kk");

/** The beginning of a sentence up to a comma or semicolon, as a claim; null where none can stand by itself. */
export function clauseOf(sentence: string, language: Language): string | null {
  if (!CAN_STAND[language] || SUBORDINATE[language].test(sentence) || /[()„“”«»"]/.test(sentence)) return null;
  for (const { index } of sentence.matchAll(/[,;](?=\s)/gu)) {
    const clause = sentence.slice(0, index);
    const isLong = clause.split(/\s+/).length >= FEWEST_WORDS;
    if (isLong && sentence.slice(index).split(/\s+/).length > 3) return `${clause}.`;
  }
  return null;
}
