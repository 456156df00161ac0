import type { CorruptKind } from "../claim-row.ts";
import { changeName, exchangeNames, swapSubject } from "./change-name.ts";
import { changeDigit, changeYear } from "./change-number.ts";
import { alteredQuote, foreignQuote, stitchedQuote, unrelatedQuote } from "./change-quote.ts";
import type { Corruption } from "./corruption.ts";
import { addNegation, dropNegation } from "./flip-negation.ts";

export const CORRUPTIONS: Readonly<Record<CorruptKind, Corruption>> = {
  digit: changeDigit,
  year: changeYear,
  name: changeName,
  subject: swapSubject,
  "negation-dropped": dropNegation,
  "negation-added": addNegation,
  "foreign-quote": foreignQuote,
  "stitched-quote": stitchedQuote,
  "altered-quote": alteredQuote,
  "unrelated-quote": unrelatedQuote,
  exchanged: exchangeNames,
};
