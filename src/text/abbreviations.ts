/**
 * Abbreviations after which a full stop does not end a sentence, lower case and without the stop, in the four
 * languages. Only those that are followed by something: "etc." and "itp." may end a sentence and are left out.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `
  al ang bp dr doc ds fr gen gł hab im in inż ks kl lic lit łac m.in mgr mec min mjr nr np ok os pkt pl płk pol por
  pp prof przyp pt red reż rkp ros rtm s św śp sp str szer tab tel tj tom tzn tzw ub ul ur uz vol wg woj ww wyd zach
  zob zm ang hr kpt kol dyr płd płn wsch lek art ust
  mr mrs ms dr prof rev hon gen col lt sgt capt gov sen rep st mt vs e.g i.e cf ca fig nos vol pp ed eds approx
  u.s u.k u.n ph.d
  акад англ вып гл гр греч доц ед зам изд им инж ин исп итал кв кн корп лат м мин мл напр нар
  нац нем оз обл обр ок пер пл пос пров прим проф р рис род рус с св св сек соч ср ст стр т тел тт трлн ул
  ум фр чл шт экз т.е т.н т.к
  б бб қ көш акад проф мыс обл ауд
  `
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * Abbreviations that end a sentence as often as not ("w 2022 r. Timur Sulejmenow zapowiedział" but "w 1995 r. Jego brat"):
 * they do not end one where two capitalised words, a name, follow.
 */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  "r rr w proc tys mln mld godz zł km m cm kg jr sr г гг в вв руб млн млрд тыс км см кг ч ж жж ғ ғғ мың тг д др п пр т.д т.п т.б т.с.с".split(
    " ",
  ),
);

/** Abbreviations, lower case, that do not end a sentence where a number follows ("Jan. 5", "rozdz. 3", "д. 7"). */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec no ch rozdz poz par д п разд".split(" "),
);
