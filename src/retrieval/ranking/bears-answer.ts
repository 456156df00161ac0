import { foldedWord } from "../../text/fold-pattern.ts";
import { softlyMatches } from "../../text/soft-match.ts";
import { isNumber, type Word } from "../../text/split-words.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import { freshNames } from "./fresh-names.ts";
import { OFFICE } from "./office-words.ts";
import type { SentenceWords } from "./paragraph-words.ts";

const NUMERAL = foldedWord(`
  jeden jedna jedno jednego jednej dwa dwie dwóch dwoma dwu trzy trzech cztery czterech pięć pięciu sześć siedem osiem
  dziewięć dziesięć sto tysiąc* milion* miliard* obie oba połow*
  one two three four five six seven eight nine ten eleven twelve hundred* thousand* million* billion* dozen* both half
  single twice
  один одна одно одного одной два две двух двум двумя три трёх трём четыре* пять пяти шесть семь восемь девять десять
  сотн* тысяч* миллион* миллиард* обе оба половин*
  бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың екеуі үшеуі қос`);

const TIME = foldedWord(`
  styczni* luty lutego lutym marc* kwiecień kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu
  sierp* wrze* październik* listopad* grudzień grudnia grudniu dni* dzień tydzień tygodni* miesi* wiek* stuleci* przed
  podczas wczoraj
  january february march april may june july august september october november december day days week weeks month months
  year years century centuries before after during ago yesterday today soon
  январ* феврал* март марта марте апрел* май мая мае июн* июл* август* сентябр* октябр* ноябр* декабр* день дней дня
  недел* месяц* век века до после накануне вчера
  қаңтар* ақпан* наурыз* сәуір* мамыр* маусым* шілде* тамыз* қыркүйек* қазан* қараша* желтоқсан* күн* апта* ай айда айы
  айдың жыл* ғасыр* бұрын кейін бастап былтыр биыл`);

const YEAR = /^(?:1\d{3}|20\d{2})/;
const DURATION = foldedWord(`
  godzin* dni dnia dzień dniach tydzień tygodni* miesi* rok roku lat lata
  hour* day days week* month* year years
  час часа часов день дня дней сутки суток недел* месяц* год года лет
  сағат* күн* тәулік* апта* ай айда айы айдың жыл*`);
const AGE = foldedWord("lat letni* wieku aged years old age лет года возраст* летн* жас жаста жасында");
const MONEY = foldedWord(
  "euro eur dolar* dollar* usd zł złot* pln funt* pound* rubl* ruble* tenge евро доллар* рубл* тенге фунт* еуро* теңге*",
);
const PERCENT = foldedWord("procent* percent* процент* пайыз*");
/** Somebody says, promises, asks for or admits something. */
const STATEMENT = foldedWord(`
  powiedzia* mówi* stwierdz* oświadcz* ogłosi* ogłasza* zapowiedzia* zadeklarowa* deklaruj* obiec* obietnic* wezwa* wzywa*
  przyzna* podkreśl* potwierdz* apel* zażąda* nakreśl* opublikowa* omówi* zwróci* poprosi*
  say* said state* declar* announc* promis* pledg* call* admit* acknowledg* stress* confirm* urg* demand* outlin*
  publish* discuss* ask*
  сказа* говори* заяв* объяв* обеща* пообеща* призва* призыва* призна* подчеркн* подтверд* потребова* изложи*
  опубликова* обсуди* попроси*
  айт* деді деп мәлімде* жарияла* уәде* шақыр* мойында* атап растады талап баянда* талқыла* сұрады`);
/** Groups that act without a name. */
const AGENT = foldedWord(`
  władz* przywódc* geolog* firm* eksper* urzędni* naukow* dziennika* rząd*
  leader* authorit* geologist* official* compan* firm* expert* scientist* journalist* government*
  лидер* власт* геолог* чиновник* компани* эксперт* учен* журналист* правительств*
  көшбасшы* басшылар* билік* геолог* компания* сарапшы* ғалым* журналис* үкімет*`);
/** Words that stand before the name of a place. */
const BEFORE_PLACE = foldedWord("w we do z ze na przez od in at to from through near в во на из до через от");
/** Kazakh endings of a place that something happens in, comes from or goes to. */
const PLACE_ENDING = /(?:[dt]a|[dt]e|[dt]an|[dt]en|nda|nde|[gk]a|[gk]e)$/;

/** A counted thing stands within so many words of its number, and a thing within so many of its name. */
const NEAR_NUMBER = 3;
const NEAR_NAME = 5;

/**
 * Whether a sentence has something of the kind that is asked for and that the question does not name itself: 1; 0 where that
 * is open, or no kind is asked for; −1 where it has not.
 */
export function bearsAnswer(query: Query, sentence: SentenceWords): -1 | 0 | 1 {
  const { text, words } = sentence;
  const has = (isOfKind: (word: Word) => boolean): -1 | 1 => (words.some(isOfKind) ? 1 : -1);
  switch (query.expects) {
    case null:
      return 0;
    case "number":
      return bearsNumber(query, sentence);
    case "age":
      return words.some(({ folded }) => AGE.test(folded)) ? has(({ surface }) => isNumber(surface)) : -1;
    case "money":
      return /[€$£₽₸]/u.test(text) ? 1 : has(({ folded }) => MONEY.test(folded));
    case "percentage":
      return text.includes("%") ? 1 : has(({ folded }) => PERCENT.test(folded));
    case "duration":
      return has(({ folded }) => DURATION.test(folded));
    case "time":
      return has(({ folded }) => YEAR.test(folded) || TIME.test(folded));
    case "office":
      return has(({ folded }) => OFFICE.test(folded));
    case "place":
      return freshNames(query, sentence).some(({ position }) => isPlace(words, position)) ? 1 : -1;
    case "statement":
      return has(({ folded }) => STATEMENT.test(folded));
    case "name":
      return bearsName(query, sentence);
    case "person":
      if (freshNames(query, sentence).some(({ isConcept }) => !isConcept)) return 1;
      return words.some(({ folded }) => OFFICE.test(folded) || AGENT.test(folded)) ? 0 : -1;
  }
}

function bearsNumber(query: Query, { words, distinct }: SentenceWords): -1 | 0 | 1 {
  const numbers = words.flatMap(({ surface, folded }, position) =>
    (isNumber(surface) && !YEAR.test(folded)) || NUMERAL.test(folded) ? [position] : [],
  );
  if (numbers.length === 0) return -1;
  const { subject } = query;
  if (subject === null) return 1;
  const near = numbers.some((position) =>
    words.slice(Math.max(0, position - 1), position + NEAR_NUMBER + 1).some((word) => isForm(word, subject, distinct)),
  );
  return near ? 1 : 0;
}

/** A name is one of the asked thing when it stands right beside a word for that. */
function bearsName(query: Query, sentence: SentenceWords): -1 | 1 {
  const { words, distinct } = sentence;
  const { subject } = query;
  const fresh = freshNames(query, sentence).filter(({ isConcept }) => !isConcept);
  if (subject === null) return fresh.length > 0 ? 1 : -1;
  const reach = subject.kind === "name" ? 1 : NEAR_NAME;
  return fresh.some(({ position }) =>
    words.slice(Math.max(0, position - reach), position + reach + 1).some((word) => isForm(word, subject, distinct)),
  )
    ? 1
    : -1;
}

function isForm({ folded }: Word, term: QueryTerm, concepts: SentenceWords["distinct"]): boolean {
  if (term.words.some((word) => softlyMatches(word, folded))) return true;
  return term.concepts.some((concept) => concepts.get(folded)?.has(concept) === true);
}

function isPlace(words: readonly Word[], position: number): boolean {
  const name = words[position];
  if (name === undefined) return false;
  if (BEFORE_PLACE.test(words[position - 1]?.folded ?? "")) return true;
  return /\p{Script=Cyrillic}/u.test(name.surface) && PLACE_ENDING.test(name.folded);
}
