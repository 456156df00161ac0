import { foldedWord } from "../../text/fold-pattern.ts";
import { isCapitalised, isNumber, type Word } from "../../text/split-words.ts";
import type { AnswerType } from "../question/expected-answer.ts";

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
const AGE = foldedWord("lat letni* wieku aged years old age лет года возраст* летн* жас жаста жасында");
const MONEY = foldedWord(
  "euro eur dolar* dollar* usd zł złot* pln funt* pound* rubl* ruble* tenge евро доллар* рубл* тенге фунт* еуро* теңге*",
);
const PERCENT = foldedWord("procent* percent* процент* пайыз*");
const OFFICE = foldedWord(`
  prezydent* minister* wiceminister* premier* wicepremier* kanclerz* komisarz* wysłannik* przedstawiciel* szef*
  zastępc* ambasador* dyrektor* przewodnicząc* sekretarz* poseł* senator* gubernator* król* cesarz* generał* profesor*
  president* minister* chancellor* commissioner* envoy* representative* head chief deputy ambassador* director* chairman
  secretary governor king queen emperor general captain professor mayor leader
  президент* министр* канцлер* комиссар* еврокомиссар* посланник* спецпосланник* представител* глав* заместител* посол*
  директор* председател* секретар* губернатор* корол* император* генерал* профессор* мэр*
  президент* министр* канцлер* комиссар* өкіл* басшы* орынбасар* елші* директор* төраға* хатшы* әкім* патша* хан`);

/** Whether a sentence has something of the asked kind at all: a name, a date or duration, a number, a place, an office. */
export function bearsAnswer(type: AnswerType, text: string, words: readonly Word[]): boolean {
  switch (type) {
    case "number":
      return words.some(({ surface, folded }) => (isNumber(surface) && !YEAR.test(folded)) || NUMERAL.test(folded));
    case "age":
      return words.some(({ folded }) => AGE.test(folded)) && words.some(({ surface }) => isNumber(surface));
    case "money":
      return /[€$£₽₸]/u.test(text) || words.some(({ folded }) => MONEY.test(folded));
    case "percentage":
      return text.includes("%") || words.some(({ folded }) => PERCENT.test(folded));
    case "time":
      return words.some(({ folded }) => YEAR.test(folded) || TIME.test(folded));
    case "office":
      return words.some(({ folded }) => OFFICE.test(folded));
    default:
      return words.some(({ surface }, position) => position > 0 && isCapitalised(surface));
  }
}
