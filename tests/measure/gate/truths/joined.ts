import type { Language } from "../../../../src/text/language.ts";
import { splitWords } from "../../../../src/text/split-words.ts";

const AND: Readonly<Record<Language, string>> = { pl: "a", en: "and", ru: "а", kk: "ал" };

/** Two sentences as one claim; null where the second's first word may be a name. */
export function joined(first: string, second: string, language: Language): string | null {
  const opening = splitWords(second)[0]?.surface ?? "";
  if (!COMMON_OPENINGS[language].test(opening)) return null;
  return `${first.replace(/\.$/, "")}, ${AND[language]} ${second[0]?.toLowerCase()}${second.slice(1)}`;
}

/** Words that begin many sentences and are no names. */
const COMMON_OPENINGS: Readonly<Record<Language, RegExp>> = {
  pl: /^(W|Na|Od|Do|Po|Z|Jest|Był|Była|Było|Były|Jego|Jej|Ich|Ten|Ta|To|Te|Tego|Pierwszy|Wtedy|Następnie|Obecnie|Został|Została|Przez|Podczas|Dzięki|Później|Za)$/u,
  en: /^(The|A|An|In|On|At|It|He|She|They|This|These|Those|His|Her|Their|Its|From|By|During|After|Some|Many|Most|There|With|For|As)$/u,
  ru: /^(В|На|С|По|Из|От|До|Это|Эта|Этот|Эти|Он|Она|Они|Его|Её|Их|После|Для|Многие|Некоторые|При|Во|За|Однако|Такие)$/u,
  kk: /^(Бұл|Ол|Олар|Оның|Олардың|Осы|Сол|Қазір|Сонымен|Мұнда|Алғашқы|Бірінші|Кейін|Көптеген|Кейбір)$/u,
};
