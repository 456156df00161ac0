import { foldedWord } from "../../text/fold-pattern.ts";

/** A word for somebody who holds an office: "president", "envoy". */
export const OFFICE = foldedWord(`
  prezydent* minister* wiceminister* premier* wicepremier* kanclerz* komisarz* wysłannik* przedstawiciel* szef*
  zastępc* ambasador* dyrektor* przewodnicząc* sekretarz* poseł* senator* gubernator* król* cesarz* generał* profesor*
  president* minister* chancellor* commissioner* envoy* representative* head chief deputy ambassador* director* chairman
  secretary governor king queen emperor general captain professor mayor leader
  президент* министр* канцлер* комиссар* еврокомиссар* посланник* спецпосланник* представител* глав* заместител* посол*
  директор* председател* секретар* губернатор* корол* император* генерал* профессор* мэр*
  президент* министр* канцлер* комиссар* өкіл* басшы* орынбасар* елші* директор* төраға* хатшы* әкім* патша* хан`);

/** A word for the office's house, not for the one who holds it: "the president's administration". */
export const INSTITUTION = foldedWord(`
  kancelari* administrac* ministerst* prezydentur* biur* urzęd* urząd
  administration ministry ministries presidency bureau
  администрац* министерст* президентств* ведомств*
  әкімшіліг* министрліг* президенттік* ведомство*`);
