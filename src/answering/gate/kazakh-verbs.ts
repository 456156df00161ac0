import { foldWord } from "../../text/fold-text.ts";

/**
 * Kazakh negates a verb inside it: «енгізбейді», «алмады», «болмаған». The negation's consonant goes by the sound before
 * it, and what follows is an ending of verbs: that tells it from a stem that ends so by itself («жабады», closes).
 */
const NEGATED =
  /^(\p{L}{2,}?)(?:(?<=[аәеоөұүыіуияёэрлй])м|(?<=[зжмнң])б|(?<=[бвгғдкқпстфхцчшщ])п)[ае](?:й(?:ды|ді|мыз|міз|мын|мін|тын|тін|тындығы\p{L}*|тіндігі\p{L}*|тыны\p{L}*|тіні\p{L}*|ақ|інше|ынша)?|ды|ді|дық|дік|дым|дім|ғаны?\p{L}*|гені?\p{L}*|с|са|се|с?тан|с?тен|у|уі\p{L}*|уы\p{L}*|уға|уге|уды|уді|стан|стен)$/u;

/** "Or", "soon", "in spite of" and others that are, or no longer are, no negated verb. */
const NO_VERB = new Set(["немесе", "ұзамай", "қарамастан", "жаппай", "жамбас", "семей"]);

/** Endings of verbs that affirm, longest first. */
const AFFIRMED =
  /(?:(?:а|е|й)(?:тын|тін|тыны|тіні|тынын|тінін|ды|ді)|(?:ған|ген|қан|кен)\p{L}{0,4}|ды|ді|ты|ті|ып|іп|п|у|уы|уі|уын|уін|са|се|ар|ер)$/u;

/** The folded stem of a verb that is negated inside; null of any other word. */
export function negatedStem(surface: string): string | null {
  const word = surface.toLowerCase();
  const stem = NO_VERB.has(word) ? undefined : NEGATED.exec(word)?.[1];
  return stem === undefined ? null : foldWord(stem);
}

/** Whether a word may be the verb of a folded stem, affirmed. */
export function isAffirmedVerb(surface: string, stem: string): boolean {
  const word = surface.toLowerCase();
  if (NEGATED.test(word)) return false;
  const bare = foldWord(word.replace(AFFIRMED, ""));
  return bare === stem || voiced(bare) === voiced(stem);
}

/** «тап» and «таб» are one stem: a last consonant sounds as what follows wants it. */
function voiced(stem: string): string {
  return stem.replace(/p$/, "b").replace(/k$/, "g");
}
