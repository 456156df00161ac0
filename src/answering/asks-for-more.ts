import { foldedWord } from "../text/fold-pattern.ts";
import type { Language } from "../text/language.ts";
import { isCapitalised, splitWords } from "../text/split-words.ts";

interface Wording {
  /** Asks for more. */
  readonly more: RegExp;
  /** May stand beside it and says nothing of its own. */
  readonly filler: RegExp;
}

const WORDINGS: Readonly<Record<Language, Wording>> = {
  pl: {
    more: foldedWord(`
      więcej szerzej szczegół* szczegółow* dokładniej bliżej rozwiń rozwinąć rozwiniesz rozwinięcie kontynuuj kontynuować
      dalej jeszcze przykład* obszerniej`),
    filler: foldedWord(`
      opowiedz opowiedzieć opowiesz powiedz powiedzieć powiesz napisz napisać podaj podać daj dać możesz możecie mógłbyś
      mogłabyś można proszę mi nam o tym to tego ten temat temacie na w coś jakieś jakiś jakiejś co i a no ok dobrze czy wiadomo wiesz wiemy
      informacji informacje więc dodać jest się da trochę pan pani bardziej poproszę`),
  },
  en: {
    more: foldedWord("more further elaborate expand detail* continue else go proceed example* deeper"),
    filler: foldedWord(`
      please can could would you tell give say show add me us a an any anything something bit little some about on upon it
      this that these those them him her the and so ok okay well what is are there known do know information info of i
      want to hear in with for like`),
  },
  ru: {
    more: foldedWord(`
      подробнее поподробнее подробност* подробно больше побольше еще детал* дальше далее продолжай* продолж* развернуто
      раскрой* разверн* пример* шире`),
    filler: foldedWord(`
      расскажи расскажите скажи скажите поведай поведайте объясни объясните опиши опишите приведи приведите дай дайте можешь можете можно мог могли мне нам об о этом про это эту
      него нее неё них нем ней тему теме что а и ну ок пожалуйста известно сказать скажешь скажете говорится знаешь знаете ты вы
      информации ка бы там какой какие нибудь есть добавь добавьте добавить по`),
  },
  kk: {
    more: foldedWord(`
      толығырақ көбірек кеңірек егжей тегжейлі тегжейін тағы жалғастыр* әрі толық мысал* тарқат*`),
    filler: foldedWord(`
      маған бізге бұл бұны осы осыны ол оны туралы жайлы жөнінде да де айт айта айтшы айтыңыз айтыңызшы айтып баянда баяндап берші беріңіз беріңізші бере түсіндір түсіндірші түсіндіріңіз келтір келтірші не нені аласың
      аласыз белгілі бар ма ме ше жаз жазшы жазыңыз қарай өтінемін өтінем қосатын нәрсе деп болады қандай мағлұмат ақпарат бір`),
  },
};

/** Longer messages ask for something of their own. */
const MOST_WORDS = 9;

/** Whether a message asks for more of the same and for nothing else: "Tell me more", "A co jeszcze o tym wiadomo?". */
export function asksForMore(message: string, language: Language): boolean {
  const read = splitWords(message);
  const words = read.map(({ folded }) => folded);
  const { more, filler } = WORDINGS[language];
  const names = read.slice(1).some(({ surface }) => isCapitalised(surface) && /\p{Ll}/u.test(surface));
  return (
    !names &&
    words.length <= MOST_WORDS &&
    words.some((word) => more.test(word)) &&
    words.every((word) => more.test(word) || filler.test(word))
  );
}
