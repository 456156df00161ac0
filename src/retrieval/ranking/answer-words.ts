import { foldedWord } from "../../text/fold-pattern.ts";

/** Words by which a sentence shows that it has a number, a time, a sum …; each pattern is for one folded word. */

export const NUMERAL = foldedWord(`
  jeden jedna jedno jednego jednej dwa dwie dwóch dwoma dwu trzy trzech cztery czterech pięć pięciu sześć siedem osiem
  dziewięć dziesięć sto tysiąc* milion* miliard* obie oba połow*
  one two three four five six seven eight nine ten eleven twelve hundred* thousand* million* billion* dozen* both half
  single twice
  один одна одно одного одной два две двух двум двумя три трёх трём четыре* пять пяти шесть семь восемь девять десять
  сотн* тысяч* миллион* миллиард* обе оба половин*
  бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың екеуі үшеуі қос`);

export const TIME = foldedWord(`
  styczni* luty lutego lutym marc* kwiecień kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu
  sierp* wrze* październik* listopad* grudzień grudnia grudniu dni* dzień tydzień tygodni* miesi* wiek* stuleci* przed
  podczas wczoraj
  january february march april may june july august september october november december day days week weeks month months
  year years century centuries before after during ago yesterday today soon
  январ* феврал* март марта марте апрел* май мая мае июн* июл* август* сентябр* октябр* ноябр* декабр* день дней дня
  недел* месяц* век века до после накануне вчера
  қаңтар* ақпан* наурыз* сәуір* мамыр* маусым* шілде* тамыз* қыркүйек* қазан* қараша* желтоқсан* күн* апта* ай айда айы
  айдың жыл* ғасыр* бұрын кейін бастап былтыр биыл`);

export const YEAR = /^(?:1\d{3}|20\d{2})/;
export const DURATION = foldedWord(`
  godzin* dni dnia dzień dniach tydzień tygodni* miesi* rok roku lat lata
  hour* day days week* month* year years
  час часа часов день дня дней сутки суток недел* месяц* год года лет
  сағат* күн* тәулік* апта* ай айда айы айдың жыл*`);
export const AGE = foldedWord("lat letni* wieku aged years old age лет года возраст* летн* жас жаста жасында");
export const MONEY = foldedWord(
  "euro eur dolar* dollar* usd zł złot* pln funt* pound* rubl* ruble* tenge евро доллар* рубл* тенге фунт* еуро еуроны еуроға еуроның еуродан еуромен теңге*",
);
export const PERCENT = foldedWord("procent* percent* процент* пайыз*");
/** Somebody says, promises, asks for or admits something. */
export const STATEMENT = foldedWord(`
  powiedzia* mówi* stwierdz* oświadcz* ogłosi* ogłasza* zapowiedzia* zadeklarowa* deklaruj* obiec* obietnic* wezwa* wzywa*
  przyzna* podkreśl* potwierdz* apel* zażąda* nakreśl* opublikowa* omówi* zwróci* poprosi*
  say* said state* declar* announc* promis* pledg* call* admit* acknowledg* stress* confirm* urg* demand* outlin*
  publish* discuss* ask*
  сказа* говори* заяв* объяв* обеща* пообеща* призва* призыва* призна* подчеркн* подтверд* потребова* изложи*
  опубликова* обсуди* попроси*
  айт* деді деп мәлімде* жарияла* уәде* шақыр* мойында* атап растады талап баянда* талқыла* сұрады`);
/** Groups that act without a name. */
export const AGENT = foldedWord(`
  władz* przywódc* geolog* firm* eksper* urzędni* naukow* dziennika* rząd*
  leader* authorit* geologist* official* compan* firm* expert* scientist* journalist* government*
  лидер* власт* геолог* чиновник* компани* эксперт* учен* журналист* правительств*
  көшбасшы* басшылар* билік* геолог* компания* сарапшы* ғалым* журналис* үкімет*`);
