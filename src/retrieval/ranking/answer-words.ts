import { foldedWords } from "../../text/fold-pattern.ts";

/** Words by which a sentence shows that it has a number, a time, a sum …; each pattern is for one folded word. */

export const NUMERAL = foldedWords({
  pl: `
    jeden jedna jedno jednego jednej dwa dwie dwóch dwoma dwu trzy trzech cztery czterech pięć pięciu sześć siedem osiem
    dziewięć dziesięć sto tysiąc* milion* miliard* obie oba połow*`,
  en: `
    one two three four five six seven eight nine ten eleven twelve hundred* thousand* million* billion* dozen* both half
    single twice`,
  ru: `
    один одна одно одного одной два две двух двум двумя три трёх трём четыре четырёх пять пяти шесть семь восемь девять
    десять сотн* тысяч* миллион* миллиард* обе оба половин*`,
  kk: `
    бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың миллион* миллиард* екеуі үшеуі қос жарты`,
});

export const TIME = foldedWords({
  pl: `
    styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maju czerwiec czerwca czerwcu lipiec
    lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu październik* listopad* grudzień grudnia grudniu dni dnia dniu dniach dzień
    tydzień tygodni* miesi* wiek wieku stuleci* wczoraj`,
  en: `
    january february march april june july august september october november december day days week weeks month months year
    years century centuries before after during ago yesterday today soon`,
  ru: `
    январ* феврал* март марта марте апрел* май мая мае июн* июл* август августа августе сентябр* октябр* ноябр* декабр*
    день дней дня недел* месяц* век века после накануне вчера`,
  kk: `
    қаңтар* ақпан* наурыз* сәуір* мамыр* маусым* шілде* тамыз* қыркүйек* қазан қазанда қазанның қараша* желтоқсан* күн күні
    күндері күннен апта* айда айы айдың жыл* ғасыр* бұрын кейін былтыр биыл`,
});

export const YEAR = /^(?:1\d{3}|20\d{2})(?!\d)/;

export const DURATION = foldedWords({
  pl: "godzin* dni dnia dzień dniach tydzień tygodni* miesi* rok roku lat lata",
  en: "hour* day days week* month* year years",
  ru: "час часа часов день дня дней сутки суток недел* месяц* год года лет",
  kk: "сағат* күн күні күнге тәулік* апта* айда айға айы айдың жыл*",
});

export const AGE = foldedWords({
  pl: "lat letni* wieku",
  en: "aged years old age",
  ru: "лет года возраст* летн*",
  kk: "жас жаста жасында",
});

export const MONEY = foldedWords({
  pl: "euro eur dolar* usd zł złot* pln funt* rubl* tenge",
  en: "euro euros eur dollar* usd pound* ruble* rouble* tenge",
  ru: "евро доллар* рубл* тенге фунт*",
  kk: "еуро еуроны еуроға еуроның еуродан еуромен доллар* рубль* теңге*",
});

export const PERCENT = foldedWords({ pl: "procent*", en: "percent* cent", ru: "процент*", kk: "пайыз* процент*" });

/** Somebody says, promises, asks for or admits something. */
export const STATEMENT = foldedWords({
  pl: `
    powiedzia* mówi* stwierdz* oświadcz* ogłosi* ogłasza* zapowiedzia* zadeklarowa* deklaruj* obiec* obietnic* wezwa* wzywa*
    przyzna* podkreśl* potwierdz* apel* zażąda* nakreśl* opublikowa* omówi* zwróci* poprosi*`,
  en: `
    say says said stated declar* announc* promise* promising pledg* call calls called calling admit* acknowledg* stress* confirm* urge urged urges urging demand* outlin*
    publish* discuss* ask asks asked`,
  ru: `
    сказа* говори* заяв* объяв* обеща* пообеща* призва* призыва* призна* подчеркн* подтверд* потребова* изложи* опубликова*
    обсуди* попроси*`,
  kk: `
    айтты айтқан айтып деді деп мәлімде* жариялады жариялап жариялаған уәде* шақырды шақырып мойындады мойындап атап
    растады талап баянда* талқылады талқылап сұрады`,
});

/** Groups that act without a name. */
export const AGENT = foldedWords({
  pl: "władze władzom władz przywódc* geolog* firm firmy firmom firma eksper* urzędni* naukow* dziennika* rząd*",
  en: "leader* authorit* geologist* official officials company companies firm firms expert* scientist* journalist* government*",
  ru: "лидер* власти властей геолог* чиновник* компани* эксперт* учены* журналист* правительств*",
  kk: "көшбасшы* басшылар* билік билігі геолог* компания* сарапшы* ғалым* журналис* үкімет*",
});
