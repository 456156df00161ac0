import { foldedPattern, foldedWords } from "../../text/fold-pattern.ts";
import type { Language } from "../../text/language.ts";

/** Words that negate what follows them; each pattern is for one folded word. */
export const NEGATORS = foldedWords({
  pl: "nie nigdy ani bez żaden żadna żadne żadnego żadnej żadnych żadnym żadną nikt nikogo nikomu nikim nic niczego niczym",
  en: "not never no nor neither without none nobody nothing nowhere cannot dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt",
  ru: "не ни нет никогда без никто никого никому никем ничто ничего ничем нельзя никакой никакая никакое никакие никаких никакого никакой никаким",
  kk: "емес емеспіз емеспін жоқ ешқашан ешкім ешқандай ешбір ештеңе ешнәрсе",
});

/**
 * Kazakh negates a verb inside it: «енгізбейді», «алмады», «болмаған». The vowel before tells it from a stem that ends so
 * by itself, and what follows is an ending of verbs.
 */
export const KAZAKH_NEGATED_VERB =
  /^\p{L}{2,}(?:ма|ме|ба|бе|па|пе)(?:й(?:ды|ді|мыз|міз|мын|мін|тын|тін|тындығы\p{L}*|тіндігі\p{L}*|ақ|інше|ынша)?|ды|ді|дық|дік|дым|дім|ған|ген|ғаны\p{L}*|гені\p{L}*|ғандық\p{L}*|гендік\p{L}*|с|са|се|сын|сін|с?тан|с?тен|у|уі\p{L}*|уы\p{L}*|уға|уге|уды|уді|стан|стен)$/u;

/** "Not only … but also" says that something is so. */
export const NOT_ONLY: Readonly<Record<Language, RegExp>> = {
  pl: foldedPattern("nie tylko|nie tyle|nie jedynie"),
  en: foldedPattern("not only|not just|not merely|no longer only|nothing but"),
  ru: foldedPattern("не только|не просто|не столько"),
  kk: foldedPattern("ғана емес"),
};

/** Words that deny without a negator: a claim may say "lacks" for "has not", and the other way round. */
export const DENIALS = foldedWords({
  pl: "brak braku brakuje brakowało odmawia* odmówi* odmow* wyklucz* unik* uchyl* zaprzecz* odrzuc* zamiast przeciw* niemożliw* niezależn* nieobecn* niechę* wstrzym* powstrzym* rezygn* zrezygn* poza mało niewiele przesta* zaniech* pomi*",
  en: "lack* absen* refus* reject* deny denied denies denying rule* avoid* fail* unable unwilling instead against oppos* exclud* impossible independent* refrain* abstain* little few hardly rarely cease* stop* omit* short unlike declin* yet neglect* withhold*",
  ru: "отсутств* отказ* отверг* отрица* исключ* избега* избеж* вместо против* невозможн* независим* воздерж* нехватк* лишен* лишь мало неспособн* уклон* прекра* отклон*",
  kk: "тартты тартқан тартады қарсы орнына мүмкінсіз тәуелсіз аулақ жалтар* шектел* тоқта* қалды аз болдырма* қабылдама*",
});
