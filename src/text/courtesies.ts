import { foldedWords } from "./fold-pattern.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { splitWords } from "./split-words.ts";

/** What a message does that asks for nothing. */
export interface Courtesy {
  readonly kind: "greeting" | "thanks" | "farewell";
  readonly language: Language;
}

const GREETING = foldedWords({
  pl: "cześć hej hejka siema siemka witam witaj witajcie dobry elo",
  en: "hi hello hey hiya greetings morning afternoon evening",
  ru: "привет приветик здравствуйте здравствуй здрасте добрый доброе доброго салют",
  kk: "сәлем сәлеметсіз сәлеметсің салам ассалаумағалейкум армысыз қайырлы",
});

const THANKS = foldedWords({
  pl: "dzięki dziękuję dziękujemy dzięks",
  en: "thanks thank thankyou thx ty cheers appreciated",
  ru: "спасибо спасибочки благодарю благодарим благодарствую",
  kk: "рахмет рақмет алғыс",
});

const FAREWELL = foldedWords({
  pl: "widzenia zobaczenia pa papa żegnaj żegnam nara",
  en: "bye goodbye cya farewell",
  ru: "пока свидания прощай прощайте",
  kk: "сау қош көріскенше",
});

/** What may stand beside them. */
const FILLER = foldedWords({
  pl: "bardzo wielkie serdecznie pięknie ślicznie za pomoc odpowiedź odpowiedzi wszystko ok okej dobra super świetnie no i dzień wieczór do na razie miłego dnia bocie bot",
  en: "you very so much a lot for your the this all it that help answer answers there bot good day ok okay great perfect nice and have see",
  ru: "большое огромное вам тебе вас за помощь ответ ответы всё это ок окей отлично супер хорошо ну и день дня вечер утро до всего хорошего бот",
  kk: "көп үлкен сізге саған көмегіңізге көмегіңіз жауабыңызға жауабыңыз үшін бәрі жақсы таң күн кеш бе болыңыз болыңдар бол бот",
});

/** Longer messages say something of their own. */
const MOST_WORDS = 6;

/** The courtesy that a message is and nothing else, as "Dzień dobry!" and "Ok, thank you": a source has no answer to it. */
export function readCourtesy(message: string): Courtesy | null {
  const words = splitWords(message).map(({ folded }) => folded);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  for (const language of LANGUAGES) {
    const kinds = { thanks: THANKS[language], farewell: FAREWELL[language], greeting: GREETING[language] };
    const patterns = [...Object.values(kinds), FILLER[language]];
    if (!words.every((word) => patterns.some((pattern) => pattern.test(word)))) continue;
    for (const kind of ["thanks", "farewell", "greeting"] as const) {
      if (words.some((word) => kinds[kind].test(word))) return { kind, language };
    }
  }
  return null;
}
