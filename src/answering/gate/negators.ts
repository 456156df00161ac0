import { foldedPattern, foldedWords } from "../../text/fold-pattern.ts";
import type { Language } from "../../text/language.ts";

/** Words that negate what follows them; each pattern is for one folded word. */
export const NEGATORS = foldedWords({
  pl: "nie nigdy ani bez żaden żadna żadne żadnego żadnej żadnych żadnym żadną nikt nikogo nikomu nikim nic niczego niczym",
  en: "not never no nor neither without none nobody nothing nowhere cannot dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt",
  ru: "не ни нет никогда без никто никого никому никем ничто ничего ничем нельзя никакой никакая никакое никакие никаких никакого никакой никаким",
  kk: "емес емеспіз емеспін жоқ ешқашан ешкім ешқандай ешбір ештеңе ешнәрсе",
});

/** "Never before" is said of what happened for the first time. */
export const NEVER = foldedWords({ pl: "nigdy", en: "never", ru: "никогда", kk: "ешқашан" });
export const FIRST = foldedWords({ pl: "pierwszy", en: "first", ru: "впервые", kk: "алғаш" });

/** "Not only … but also" says that something is so. */
export const NOT_ONLY: Readonly<Record<Language, RegExp>> = {
  pl: foldedPattern("nie tylko|nie tyle|nie jedynie"),
  en: foldedPattern("not only|not just|not merely|no longer only|nothing but"),
  ru: foldedPattern("не только|не просто|не столько"),
  kk: foldedPattern("ғана емес"),
};

/** Words that deny without a negator: a claim may say "lacks" for "has not", and the other way round. */
export const DENIALS = foldedWords({
  pl: "brak braku brakuje brakowało odmawia* odmówi* odmow* wyklucz* unik* uchyl* zaprzecz* odrzuc* zamiast niemożliw* niezależn* nieobecn* niechę* wstrzym* powstrzym* rezygn* zrezygn* poza przesta* zaniech* pomija* pominą* pominię*",
  en: "lack* absen* refus* reject* deny denied denies denying ruled avoid* fail* unable unwilling instead oppos* exclud* impossible independent* refrain* abstain* hardly rarely cease* stop* omit* declin* neglect* withhold*",
  ru: "отсутств* отказ* отверг* отрица* исключ* избега* избеж* вместо невозможн* независим* воздерж* нехватк* лишен* неспособн* уклон* прекра* отклон*",
  kk: "тартты тартқан тартады орнына мүмкінсіз тәуелсіз аулақ жалтар* тоқта* болдырма* қабылдама*",
});
