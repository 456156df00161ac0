const BACK_VOWEL = /[аоұыуя]/u;
const VOWEL = /[аәеоөұүыіуияёэ]/gu;
const ENDS_IN_VOWEL = /[аәеоөұүыіияёэ]$/u;

/** Endings of a finite verb at the end of a sentence, and what a negated stem has in their place. */
const ENDINGS: readonly (readonly [RegExp, readonly [back: string, front: string]])[] = [
  [/(?:ады|еді|йды|йді)$/u, ["йды", "йді"]],
  [/(?:ды|ді|ты|ті)$/u, ["ды", "ді"]],
  [/(?:ған|ген|қан|кен)$/u, ["ған", "ген"]],
];

/** A Kazakh finite verb negated: «енгізеді» becomes «енгізбейді»; null for any other word. */
export function negatedVerb(verb: string): string | null {
  for (const [pattern, [back, front]] of ENDINGS) {
    const stem = verb.replace(pattern, "");
    if (stem === verb || stem.length < 2) continue;
    const isBack = BACK_VOWEL.test(stem.match(VOWEL)?.at(-1) ?? "");
    return `${stem}${negation(stem)}${isBack ? `а${back}` : `е${front}`}`;
  }
  return null;
}

/** A Kazakh negated finite verb affirmed: «алмады» becomes «алды»; null for any other word. */
export function affirmedVerb(verb: string): string | null {
  const parts =
    /^(\p{L}{2,}?)((?<=[аәеоөұүыіуияёэрлй])м|(?<=[зжмнң])б|(?<=[бвгғдкқпстфхцчшщ])п)([ае])(йды|йді|ды|ді|ған|ген)$/u.exec(
      verb,
    );
  if (parts === null) return null;
  const [, stem = "", consonant, vowel = "", ending = ""] = parts;
  if (ending.startsWith("й")) return `${stem}${ENDS_IN_VOWEL.test(stem) ? "й" : vowel}${ending.slice(1)}`;
  if (consonant !== "п") return `${stem}${ending}`;
  return `${stem}${ending.replace(/^д/u, "т").replace(/^ғ/u, "қ").replace(/^г/u, "к")}`;
}

/** The negative suffix's consonant goes by the sound before it. */
function negation(stem: string): string {
  if (/[аәеоөұүыіуияёэрлй]$/u.test(stem)) return "м";
  return /[зжмнң]$/u.test(stem) ? "б" : "п";
}
