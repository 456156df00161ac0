import { foldedWord } from "../../text/fold-pattern.ts";
import { foldWord } from "../../text/fold-text.ts";
import { eachLanguage, type Language } from "../../text/language.ts";
import { sharedPrefix } from "../../text/soft-match.ts";
import { isCapitalised, type Word } from "../../text/split-words.ts";

/** A month from 1 (January) or a day of the week from 1 (Monday), as a word names it. */
export interface CalendarUnit {
  readonly unit: "month" | "weekday";
  readonly value: number;
}

/** A first of January that is a Monday: the days after it are the week, the months after it the year. */
const YEAR = 2024;
/** The share of a name's letters that an inflected form has in common with it ("kwietniu", «сәуірде»). */
const SHARED_SHARE = 0.7;
const FEWEST_SHARED = 4;
/** Forms that have too little in common with the names. */
const FURTHER: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  pl: [
    ["lutym", 2],
    ["marcu", 3],
    ["maju", 5],
    ["lipcu", 7],
  ],
  en: [],
  ru: [
    ["марте", 3],
    ["мае", 5],
    ["мая", 5],
  ],
  kk: [],
};
/** «Среда» is surroundings as often as Wednesday. */
const AMBIGUOUS = "среда";

/** "The fourth" is no Thursday ("czwartek"). */
const FOURTH = foldedWord("czwarty czwarta czwarte czwartego czwartej czwartym czwartą czwartemu czwartych");

/** The month or weekday that a word names in a language, inflected or not; null for any other word. */
export function calendarUnit({ surface, folded }: Word, language: Language): CalendarUnit | null {
  if (language === "en" && !isCapitalised(surface)) return null;
  if (language === "pl" && FOURTH.test(folded)) return null;
  const exact = NAMES[language].get(surface.toLowerCase());
  if (exact !== undefined) return exact;
  for (const [name, unit] of FOLDED_NAMES[language]) {
    const shared = sharedPrefix(folded, name);
    if (shared >= FEWEST_SHARED && shared >= SHARED_SHARE * Math.max(name.length, folded.length)) return unit;
  }
  return null;
}

/** As the language's own calendar has them: the name alone, and the form after a day ("kwiecień", "kwietnia"). */
function namesIn(language: Language): Map<string, CalendarUnit> {
  const names = new Map<string, CalendarUnit>();
  const add = (unit: CalendarUnit, time: number, options: Intl.DateTimeFormatOptions): void => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    const name = format
      .formatToParts(time)
      .find(({ type }) => type === unit.unit)
      ?.value.toLowerCase();
    if (name !== undefined && name !== AMBIGUOUS) names.set(name, unit);
  };
  for (let value = 1; value <= 12; value += 1) {
    const time = Date.UTC(YEAR, value - 1, 1);
    add({ unit: "month", value }, time, { month: "long" });
    add({ unit: "month", value }, time, { day: "numeric", month: "long" });
  }
  for (let value = 1; value <= 7; value += 1) {
    add({ unit: "weekday", value }, Date.UTC(YEAR, 0, value), { weekday: "long" });
  }
  for (const [form, value] of FURTHER[language]) names.set(form, { unit: "month", value });
  return names;
}

const NAMES = eachLanguage(namesIn);
const FOLDED_NAMES = eachLanguage(
  (language) => new Map([...NAMES[language]].map(([name, unit]) => [foldWord(name), unit])),
);
