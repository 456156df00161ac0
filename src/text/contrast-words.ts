import { foldedWord } from "./fold-pattern.ts";

/**
 * Words that ask about the one before or after the one at hand: the next summit, the previous president. What is said of the
 * one at hand does not answer for them.
 */
export const CONTRAST = foldedWord(`
  następny następna następne następnego następnej następnym kolejny kolejna kolejne kolejnego kolejnej kolejnym poprzedni
  poprzednia poprzednie poprzedniego poprzedniej poprzednim przyszłoroczny
  next upcoming following previous
  следующий следующая следующее следующего следующей следующем предыдущий предыдущая предыдущего предыдущей предыдущем
  келесі алдыңғы кейінгі`);
