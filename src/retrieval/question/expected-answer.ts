import { foldedPattern } from "../../text/fold-pattern.ts";
import type { Language } from "../../text/language.ts";
import type { Word } from "../../text/split-words.ts";

/** What kind of thing a question asks for, where its question words tell. */
export type AnswerType = "person" | "time" | "number" | "money" | "percentage" | "age" | "place" | "office";

/** The question words of each kind; a kind named earlier goes before a later one. */
const ASKING: Readonly<Record<Language, readonly (readonly [AnswerType, string])[]>> = {
  pl: [
    [
      "time",
      "kiedy|jak dawno|(?:w |od |do |z )?(?:którym|jakim|którego|jakiego|których|jakich) (?:roku|dniu|dnia|miesiącu|miesiąca|wieku|stuleciu|latach|lat|dniach|okresie)",
    ],
    ["age", "ile lat (?:ma|miał|miała|mają)|w jakim wieku"],
    ["percentage", "(?:o )?ile procent|(?:jaki|o jaki|jakim) (?:procent|odsetek)"],
    [
      "number",
      "ile|ilu|iloma|jak (?:duże|duży|duża|dużo|wielkie|wielki|wiele|długo|daleko)|jaka (?:liczba|ilość|kwota|suma)",
    ],
    [
      "office",
      "(?:jaką|jaka|jakie|jaki|które|jakich) (?:funkcję|funkcja|funkcje|stanowisko|stanowiska|urząd|urzędy|rolę|rola|tytuł)",
    ],
    [
      "place",
      "gdzie|dokąd|skąd|(?:w|do|z) (?:jakim|którym|jakiego|którego|jakiej|której) (?:mieście|miasta|kraju|miejscu|miejscowości|stolicy)",
    ],
    ["person", "kto|kogo|komu|kim"],
  ],
  en: [
    [
      "time",
      "when|(?:in |on |since |by )?(?:what|which) (?:year|date|day|days|dates|month|century|decade|time|period)|how (?:long ago|soon|recently)",
    ],
    ["age", "how old|(?:at )?what age"],
    ["percentage", "(?:by )?(?:what|which) (?:percentage|percent|per cent)|how many (?:percent|per cent)"],
    [
      "number",
      "how (?:many|much|long|old|far|tall|high|large|big|often|fast|wide|deep)|(?:what|which) (?:number|amount|share|proportion|figure)",
    ],
    ["office", "(?:what|which) (?:position|positions|post|posts|job|role|office|function|title|portfolio)"],
    ["place", "where|(?:in |to |from )?(?:what|which) (?:city|town|country|place|location)"],
    ["person", "who|whom|whose"],
  ],
  ru: [
    [
      "time",
      "когда|как давно|(?:в |с |до |от )?(?:каком|каких|какие|какого|какой) (?:году|года|годы|годах|месяце|месяца|веке|числа|числах|дни|день|дня)",
    ],
    ["age", "сколько лет|в каком возрасте|какой возраст"],
    ["percentage", "(?:на )?сколько процентов|(?:на )?какой процент|какая доля"],
    [
      "number",
      "сколько|скольких|сколькими|скольким|насколько|(?:каково|какое) (?:количество|число)|какова (?:численность|сумма)|каковы (?:запасы|размеры)",
    ],
    [
      "office",
      "(?:какой|какую|какие|какова|каков) (?:пост|посты|должность|должности|роль|функцию|портфель)|кем (?:работает|является|был|была|служит)",
    ],
    [
      "place",
      "где|куда|откуда|(?:в|из) (?:каком|какой|какого|какую) (?:городе|города|город|стране|страны|страну|месте|места)",
    ],
    ["person", "кто|кого|кому|кем|ком"],
  ],
  kk: [
    ["time", "қашан*|қай (?:жыл*|күн*|ай|айда|айдан|кез*|ғасыр*|уақыт*)|нешінші (?:жыл*|ғасыр*)"],
    ["age", "(?:қанша|неше) жас*"],
    ["percentage", "(?:қанша|неше) (?:пайыз*|процент*)"],
    [
      "money",
      "ile (?:euro|dolarów|pieniędzy|mld euro|mln euro|miliardów euro|milionów euro|kosztuje|kosztował*|kosztowała|zapłaci*)|(?:jaka|jaką) (?:kwota|kwotę|wartość|suma|sumę|cena|cenę)",
    ],
    [
      "money",
      "how much (?:money|euro|euros|dollars?|does it cost|did it cost)|how many (?:euros|dollars|billions?|millions?)|(?:what|which) (?:price|sum|cost|value)|what (?:is|was) the (?:total )?(?:price|cost|value|worth)",
    ],
    [
      "money",
      "(?:во )?сколько (?:евро|долларов|денег|миллиардов|миллионов|стоит|стоил*|обойдётся|обойдется)|(?:какая|какую|какова) (?:сумма|сумму|стоимость|цена|цену)",
    ],
    ["money", "(?:қанша|неше) (?:еуро*|доллар*|ақша*|теңге*|миллиард*|миллион*)|(?:қандай|қанша) (?:сома*|құн*)"],
    ["number", "қанша*|неше*"],
    ["office", "қандай (?:қызмет*|лауазым*|рөл*)"],
    ["place", "қайда*|қай (?:жер*|қала*|ел|елде|елден|елге)|қандай (?:жер*|қала*)"],
    ["person", "кім*"],
  ],
};

const ASKED = Object.fromEntries(
  Object.entries(ASKING).map(([language, kinds]) => [
    language,
    kinds.map(([type, alternatives]) => [type, foldedPattern(alternatives)] as const),
  ]),
) as unknown as Readonly<Record<Language, readonly (readonly [AnswerType, RegExp])[]>>;

/** What a question asks for, and which of its words say so and nothing else. */
export interface Expectation {
  readonly type: AnswerType;
  /** Positions of the asking words. */
  readonly words: ReadonlySet<number>;
}

/** The kind of answer that a question's words ask for, or null. */
export function expectedAnswer(words: readonly Word[], language: Language): Expectation | null {
  const text = words.map(({ folded }) => folded).join(" ");
  for (const [type, pattern] of ASKED[language]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const first = text.slice(0, match.index).split(" ").length - 1;
    const count = match[0].split(" ").length;
    return { type, words: new Set(Array.from({ length: count }, (_, offset) => first + offset)) };
  }
  return null;
}
