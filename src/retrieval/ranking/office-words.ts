import { foldedWords } from "../../text/fold-pattern.ts";

/** A word for somebody who holds an office: "president", "envoy". */
export const OFFICE = foldedWords({
  pl: `
    prezydent prezydenta prezydentem prezydentowi prezydencie minister ministra ministrem ministrowi wiceminister* wiceministra wiceministrem
    premier premiera premierem wicepremier* kanclerz* komisarz* wysłannik* przedstawiciel* szef szefa szefem szefowa zastępca zastępcę zastępcą
    zastępcy ambasador* dyrektor* przewodnicząc* sekretarz* poseł senator* gubernator* król króla królem cesarz* generał generała profesor*`,
  en: `
    president presidents minister ministers chancellor* commissioner* envoy* representative* head chief deputy ambassador*
    director* chairman secretary governor king queen emperor general captain professor mayor`,
  ru: `
    президент президента президентом президенту министр министра министром министру премьер* вице замминистра канцлер* комиссар*
    еврокомиссар* посланник* спецпосланник* представител* глава главы главой замглавы заместител* посол посла послом
    директор* председател* секретар* губернатор* король короля императ* генерал генерала профессор* мэр мэра мэром`,
  kk: `
    президент президенті президенттің президентпен министр министрі министрмен министрінің премьер* вице канцлер* комиссар*
    еурокомиссар* өкіл* басшы* орынбасар* елші* директор* төраға* хатшы* әкім* патша* хан`,
});

/** A word for the office's house, not for the one who holds it: "the president's administration". */
export const INSTITUTION = foldedWords({
  pl: "kancelari* administrac* ministerst* prezydentur* biur* urzęd* urząd",
  en: "administration ministry ministries presidency bureau",
  ru: "администрац* министерст* президентств* ведомств*",
  kk: "әкімшіліг* министрліг* президенттік* ведомство*",
});
