import type { Language } from "../../text/language.ts";

/**
 * The words that ask for each kind of answer, by language, as alternatives of a pattern (see `foldedPattern`). A kind named
 * earlier goes before a later one: "how long ago" asks for a duration, "how many euros" for money, not for a number.
 */
export const ASKING_WORDS = {
  duration: {
    pl: "jak długo|jak dawno temu|od jak dawna|(?:ile|ilu) (?:godzin|dni|tygodni|miesięcy|czasu)",
    en: "how (?:long|soon)|how (?:many|much) (?:hours|days|weeks|months|years|time)|for how long|(?:what|which) length of time",
    ru: "как долго|как давно|(?:за |на |через )?сколько (?:часов|дней|суток|недель|месяцев|времени)|(?:за |через )сколько лет",
    kk: "(?:қанша|неше) (?:сағат*|күн*|тәулік*|апта*|ай|айға|айдан|жыл|жылға|жылдан|уақыт*)|қаншалықты ұзақ|қанша (?:бұрын|ерте)",
  },
  time: {
    pl: "kiedy|jak dawno|od kiedy|do kiedy|(?:w |od |do |z |na )?(?:którym|jakim|którego|jakiego|których|jakich|jaki|który) (?:roku|rok|dniu|dnia|dzień|miesiącu|miesiąca|miesiąc|wieku|stuleciu|latach|lat|dniach|okresie|terminie|momencie)",
    en: "when|(?:in |on |since |by |from |at )?(?:what|which) (?:year|date|day|days|dates|month|century|decade|time|period|point)|how recently",
    ru: "когда|(?:в |с |до |от |со )?(?:каком|каких|какие|какого|какой) (?:году|года|год|годы|годах|месяце|месяца|веке|числа|числах|число|дни|день|дня|момента|момент)",
    kk: "қашан*|қай (?:жыл*|күн*|ай|айда|айдан|кез*|ғасыр*|уақыт*|мерзім*)|нешінші (?:жыл*|ғасыр*|күн*)",
  },
  age: {
    pl: "ile lat (?:ma|miał|miała|mają)|w jakim wieku",
    en: "how old|(?:at )?what age",
    ru: "сколько (?:[a-z]+ )?лет|в каком возрасте|какой возраст",
    kk: "(?:қанша|неше) жас*",
  },
  percentage: {
    pl: "(?:o )?ile procent|(?:o )?(?:jaki|jakim) (?:procent|odsetek)",
    en: "(?:by )?(?:what|which) (?:percentage|percent|per cent)|how many (?:percent|per cent)",
    ru: "(?:на )?сколько процентов|(?:на )?какой процент|какая доля",
    kk: "(?:қанша|неше) (?:пайыз*|процент*)",
  },
  money: {
    pl: "ile (?:euro|dolarów|pieniędzy|(?:mld|mln|miliardów|milionów) (?:euro|dolarów|złotych)|kosztuje|kosztował*|zapłaci*)|(?:jaka|jaką|jakiej) (?:kwota|kwotę|kwoty|suma|sumę|cena|cenę)",
    en: "how much (?:money|euros?|dollars?|does it cost|did it cost)|how many (?:(?:million|billion|thousand) )?(?:euros?|dollars?)|(?:what|which) (?:price|sum|cost)|what (?:is|was) the (?:total )?(?:price|cost)",
    ru: "(?:во )?сколько (?:(?:миллиардов|миллионов|тысяч|млрд|млн) )?(?:евро|долларов|рублей|денег)|(?:во )?сколько (?:стоит|стоил*|обойд[её]тся)|(?:какая|какую|какова) (?:сумма|сумму|стоимость|цена|цену)",
    kk: "(?:қанша|неше) (?:(?:миллиард|миллион|млрд|млн) )?(?:еуро*|доллар*|ақша*|теңге*)|(?:қандай|қанша) (?:сома*)",
  },
  number: {
    pl: "ile|ilu|iloma|jak (?:duże|duży|duża|dużo|wielkie|wielki|wielka|wiele|daleko)|jaka (?:liczba|ilość)|jakiej wielkości",
    en: "how (?:many|much|far|tall|high|large|big|often|fast|wide|deep)|(?:what|which) (?:number|amount|proportion|figure)",
    ru: "сколько|скольких|сколькими|скольким|насколько(?= (?:вырос*|увелич*|снизи*|сократи*|больше|меньше))|(?:каково|какое) (?:количество|число)|какова (?:численность)|каковы (?:запасы|размеры)",
    kk: "қанша*|неше*",
  },
  office: {
    pl: "(?:jaką|jaka|jakie|jaki|które|jakich|jakim) (?:funkcję|funkcja|funkcje|stanowisko|stanowiska|stanowisku|urząd|urzędy|rolę|rola|tytuł|posadę)|kim (?:jest|był|była|był wtedy|z zawodu)",
    en: "(?:what|which) (?:[a-z]+ )?(?:position|positions|post|posts|job|jobs|role|office|offices|function|title|portfolio)",
    ru: "(?:какой|какую|какие|какова|каков|каких) (?:[a-z]+ )?(?:пост|посты|должность|должности|роль|функцию|портфель)|кем (?:работает|работал|является|служит|служил)|кто (?:такой|такая|такие)",
    kk: "қандай (?:қызмет*|лауазым*|рөл*|мансап*)|кім болып",
  },
  place: {
    pl: "gdzie|dokąd|skąd|którędy|(?:w|do|z|na) (?:jakim|którym|jakiego|którego|jakiej|której) (?:mieście|miasta|kraju|miejscu|miejscowości|stolicy|regionie|obwodzie)",
    en: "where|(?:in |to |from )?(?:what|which) (?:city|town|country|place|location|region|province|capital)",
    ru: "где|куда|откуда|(?:в|из) (?:каком|какой|какого|какую) (?:городе|города|город|стране|страны|страну|месте|места|области|регионе|столице)",
    kk: "қайда*|қай (?:жер*|қала*|ел|елде|елден|елге|облыс*|өңір*)|қандай (?:жер*|қала*)",
  },
  name: {
    pl: "jak (?:się )?(?:nazywa|nazywają|nazywał|nazywała|nazywały|nazywali|zwie|zwą)(?: się)?|jak (?:ma|mają|miał|miała|było|jest|brzmi)(?: mu)? (?:na )?(?:imię|nazwisko|nazwa)|(?:jakie|jaką|jaka|podaj|poda[cć]) (?:są |jest |nosi |noszą |ma )?(?:nazwy|nazwiska|nazwisko|imię|imiona|nazwę|nazwa)|(?:nazwy|nazwiska|nazwisko|imię|imiona)",
    en: "(?:what (?:is|s|are|was|were) )?(?:the |his |her |their |its |full |first |last |given |family )+(?:names?|surnames?)(?: of)?(?: the)?|what (?:is|s|are|was|were)(?= .*called)",
    ru: "как (?:его |ее |их )?(?:называется|называются|назывался|называлась|назывались|зовут|звали)|(?:назовите |назови |каково |какое |какие |каковы )?(?:имя|имена|название|названия|фамилия|фамилии|фамилию)",
    kk: "(?:қалай|не деп) ата(?:лады|лған)|(?:аты|есімі|аттары|есімдері|атауы|атаулары|аты жөні|тегі|аты жөндері)(?: (?:кім|қалай|не|қандай|қалай аталады))?",
  },
  statement: {
    pl: "co(?= (?:[a-z]+ ){0,3}(?:powiedzia*|mówi*|stwierdzi*|oświadczy*|ogłosi*|zapowiedzia*|zadeklarowa*|deklaruj*|obieca*|odpowiedzia*|zarzuci*|przyzna*|doda*|twierdzi*))|do czego(?= (?:[a-z]+ ){0,3}(?:wezwa*|zachęca*|namawia*))|o co(?= (?:[a-z]+ ){0,3}(?:prosi*|apelowa*))|czego(?= (?:[a-z]+ ){0,3}(?:chcia*|oczekiwa*|domaga*|żąda*))",
    en: "what(?= (?:[a-z]+ ){0,5}(?:say|said|tell|told|ask|asked|call|called|declare|declared|promise|promised|announce|announced|claim|stated|admit|admitted|acknowledge|demand|urge|urged|want|concede|pledge|pledged))",
    ru: "что(?= (?:[a-z]+ ){0,3}(?:сказа*|говори*|заяви*|объяви*|обеща*|пообеща*|призна*|ответи*|утвержда*|сообщи*))|к чему(?= (?:[a-z]+ ){0,3}(?:призва*|призыва*))|о чем(?= (?:[a-z]+ ){0,3}(?:проси*|попроси*))|чего(?= (?:[a-z]+ ){0,3}(?:хоте*|требова*|потребова*|добива*))",
    kk: "не(?= (?:деді|деп|айтты|айтқан|жариялады|мәлімдеді|уәде*|сұрады|талап))|неге(?= шақыр*)|нені(?= (?:мойында*|талап|жариялады|мәлімдеді|уәде*))",
  },
  person: {
    pl: "kto|kogo|komu|kim",
    en: "who|whom|whose",
    ru: "кто|кого|кому|кем|ком",
    kk: "кім*",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
