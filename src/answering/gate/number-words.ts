import { foldedWord, foldedWords } from "../../text/fold-pattern.ts";
import { eachLanguage, type Language } from "../../text/language.ts";

type NumberWords = readonly (readonly [number, RegExp])[];

/** Words for numbers, by what they count, in every form that is no word of another meaning. */
const WORDS: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  pl: [
    [2, "dwa dwie dwaj dwóch dwu dwóm dwom dwoma dwiema dwoje dwojga obaj obie obydwa obydwie obu oba obojga"],
    [3, "trzy trzej trzech trzem trzema troje trojga trójka"],
    [4, "cztery czterej czterech czterem czterema czworo"],
    [5, "pięć pięciu pięcioma pięcioro piątka"],
    [6, "sześć sześciu sześcioma"],
    [7, "siedem siedmiu siedmioma"],
    [8, "osiem ośmiu ośmioma"],
    [9, "dziewięć dziewięciu"],
    [10, "dziesięć dziesięciu"],
    [11, "jedenaście jedenastu"],
    [12, "dwanaście dwunastu tuzin"],
    [13, "trzynaście trzynastu"],
    [14, "czternaście czternastu"],
    [15, "piętnaście piętnastu"],
    [16, "szesnaście szesnastu"],
    [17, "siedemnaście siedemnastu"],
    [18, "osiemnaście osiemnastu"],
    [19, "dziewiętnaście dziewiętnastu"],
    [20, "dwadzieścia dwudziestu"],
    [30, "trzydzieści trzydziestu"],
    [40, "czterdzieści czterdziestu"],
    [50, "pięćdziesiąt pięćdziesięciu"],
    [60, "sześćdziesiąt sześćdziesięciu"],
    [70, "siedemdziesiąt siedemdziesięciu"],
    [80, "osiemdziesiąt osiemdziesięciu"],
    [90, "dziewięćdziesiąt dziewięćdziesięciu"],
    [100, "sto stu"],
    [200, "dwieście dwustu"],
    [300, "trzysta trzystu"],
    [400, "czterysta czterystu"],
    [500, "pięćset pięciuset"],
  ],
  en: [
    [2, "two"],
    [3, "three"],
    [4, "four"],
    [5, "five"],
    [6, "six"],
    [7, "seven"],
    [8, "eight"],
    [9, "nine"],
    [10, "ten"],
    [11, "eleven"],
    [12, "twelve"],
    [13, "thirteen"],
    [14, "fourteen"],
    [15, "fifteen"],
    [16, "sixteen"],
    [17, "seventeen"],
    [18, "eighteen"],
    [19, "nineteen"],
    [20, "twenty"],
    [30, "thirty"],
    [40, "forty"],
    [50, "fifty"],
    [60, "sixty"],
    [70, "seventy"],
    [80, "eighty"],
    [90, "ninety"],
    [100, "hundred hundreds"],
  ],
  ru: [
    [2, "два две двух двум двумя двое двоих оба обе обоих обеих обоим обеим"],
    [3, "три трёх трех трём трем тремя трое троих тройка"],
    [4, "четыре четырёх четырех четырём четырем четверо четверых"],
    [5, "пять пяти пятью пятеро"],
    [6, "шесть шести шестью"],
    [7, "семь семи семью"],
    [8, "восемь восьми"],
    [9, "девять девяти"],
    [10, "десять десяти"],
    [11, "одиннадцать одиннадцати"],
    [12, "двенадцать двенадцати"],
    [13, "тринадцать тринадцати"],
    [14, "четырнадцать четырнадцати"],
    [15, "пятнадцать пятнадцати"],
    [16, "шестнадцать шестнадцати"],
    [17, "семнадцать семнадцати"],
    [18, "восемнадцать восемнадцати"],
    [19, "девятнадцать девятнадцати"],
    [20, "двадцать двадцати"],
    [30, "тридцать тридцати"],
    [40, "сорок сорока"],
    [50, "пятьдесят пятидесяти"],
    [60, "шестьдесят шестидесяти"],
    [70, "семьдесят семидесяти"],
    [80, "восемьдесят восьмидесяти"],
    [90, "девяносто девяноста"],
    [100, "сто ста сотня сотни сотен"],
    [200, "двести двухсот"],
    [300, "триста трехсот трёхсот"],
    [400, "четыреста четырехсот четырёхсот"],
    [500, "пятьсот пятисот"],
  ],
  kk: [
    [2, "екі екінің екіні екіге екеуі екеуінің екеуін екеуіне қос"],
    [3, "үш үштен үшке үшеуі"],
    [4, "төрт төртеуі"],
    [5, "бес бестен беске бесеуі"],
    [6, "алты алтауы"],
    [7, "жеті жетеуі"],
    [8, "сегіз"],
    [9, "тоғыз"],
    [10, "он оннан онға ондаған"],
    [20, "жиырма"],
    [30, "отыз"],
    [40, "қырық"],
    [50, "елу"],
    [60, "алпыс"],
    [70, "жетпіс"],
    [80, "сексен"],
    [90, "тоқсан"],
    [100, "жүз жүзден жүзге жүздеген"],
  ],
};

/** What multiplies the number before it. */
const MULTIPLIERS: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  pl: [
    [1e3, "tysiąc* tysięcy tys"],
    [1e6, "milion* mln"],
    [1e9, "miliard* mld"],
    [1e12, "bilion* bln"],
  ],
  en: [
    [1e3, "thousand thousands k"],
    [1e6, "million millions m mn mln"],
    [1e9, "billion billions bn bln b"],
    [1e12, "trillion trillions tn"],
  ],
  ru: [
    [1e3, "тысяч* тыс"],
    [1e6, "миллион* млн"],
    [1e9, "миллиард* млрд"],
    [1e12, "триллион* трлн"],
  ],
  kk: [
    [1e3, "мың мыңнан мыңға мыңдай мыңдаған"],
    [1e6, "миллион* млн"],
    [1e9, "миллиард* млрд"],
    [1e12, "триллион* трлн"],
  ],
};

/** The value of a folded word that names a number; null for any other word. */
export function numberNamed(folded: string, language: Language): number | null {
  return valueIn(NUMBERS[language], folded);
}

/** One, which counts only behind tens: by itself it is an article or a pronoun as often ("one of", «бір»). */
const ONE = foldedWords({
  pl: "jeden jedna jedno jednego jednej jednym",
  en: "one",
  ru: "один одна одно одного одной одному одним",
  kk: "бір",
});

/** Whether a folded word is "one", which joins the tens before it. */
export function isOne(folded: string, language: Language): boolean {
  return ONE[language].test(folded);
}

/** What a folded word multiplies by: "mln", «тысяч»; null for any other word. */
export function multiplierNamed(folded: string, language: Language): number | null {
  return valueIn(MULTIPLYING[language], folded);
}

const NUMBERS = eachLanguage((language) => patternsOf(WORDS[language]));
const MULTIPLYING = eachLanguage((language) => patternsOf(MULTIPLIERS[language]));

function patternsOf(list: readonly (readonly [number, string])[]): NumberWords {
  return list.map(([value, words]) => [value, foldedWord(words)]);
}

function valueIn(words: NumberWords, folded: string): number | null {
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
