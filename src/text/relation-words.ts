import { foldedWord } from "./fold-pattern.ts";

/**
 * Words that set what is asked about against another: before or after it, in its place. What is said of the one at hand
 * does not answer for the one before it, nor what happened at a summit for what happened after.
 */
export const RELATIONS: readonly RegExp[] = [
  foldedWord(`
    przed przede zanim uprzedni* poprzed* wcześniej* dotychczas* dawn*
    before prior previous* earlier preced* predecessor* former* ahead until
    до перед прежде раньше ранее накануне предыдущ* прежн* предшеств*
    дейін бұрын* алдында* алдыңғы ізашар* бұған`),
  foldedWord(`
    po potem później* następ* kolejn* nowy odkąd
    after afterwards next following later since subsequent* succe* upcoming
    после потом затем следующ* позже позднее преемник* с
    кейін* соң келесі ізбасар*`),
  foldedWord(`
    zamiast oprócz poza prócz wyjątkiem miejsce miejscu
    instead besides except apart than replac* other
    вместо кроме помимо исключением другой других другие
    орнына басқа қоспағанда`),
];
