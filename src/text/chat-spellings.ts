import { foldWord } from "./fold-text.ts";
import type { Language } from "./language.ts";

/** How people spell in a chat, and the words that they mean: pairs with "=" between them. */
const SPELLINGS: Readonly<Record<Language, string>> = {
  pl: `
    kz=Kazachstan kaz=kazachski prez=prezydent`,
  en: `
    b4=before 2day=today 2nite=tonight wat=what wot=what wut=what wats=what wots=what whats=what
    wen=when wer=where whos=who whens=when hw=how hows=how mny=many wich=which wud=would shud=should cud=could abt=about
    ppl=people pres=president prez=president gov=government govt=government btw=between btwn=between
    teh=the kz=Kazakhstan kaz=Kazakhstan ru=Russia vs=compared diff=different wanna=want gonna=will bc=because cuz=because
    cos=because rly=really thx=thanks info=information 1st=first 2nd=second yr=year yrs=years mtg=meeting mln=million`,
  ru: `
    скока=сколько скок=сколько скоко=сколько стока=столько щас=сейчас ща=сейчас када=когда кагда=когда че=что чё=что чо=что
    шо=что хто=кто каво=кого ково=кого чево=чего кз=Казахстан рк=Казахстан рф=Россия
    чел=человек нащет=насчёт ваще=вообще ето=это эт=это седня=сегодня сёдня=сегодня
    през=президент преза=президента презик=президент пж=пожалуйста плиз=пожалуйста норм=нормально тож=тоже скажыте=скажите`,
  kk: `
    ушн=үшін ушин=үшін блтыр=былтыр калай=қалай кайда=қайда кашан=қашан канша=қанша кандай=қандай каз=қазақ кз=Қазақстан
    рк=Қазақстан қр=Қазақстан рф=Ресей слм=сәлем слмт=сәлем`,
};

const MEANT: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  pl: pairs(SPELLINGS.pl),
  en: pairs(SPELLINGS.en),
  ru: pairs(SPELLINGS.ru),
  kk: pairs(SPELLINGS.kk),
};

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [written = "", meant = ""] = pair.split("=").map(foldWord);
        return [written, meant];
      })
      .filter(([written, meant]) => written !== meant),
  );
}

/** The folded word that a folded word of a chat stands for, or null for one that is spelt as everywhere. */
export function chatSpelling(folded: string, language: Language): string | null {
  return MEANT[language].get(folded) ?? null;
}
