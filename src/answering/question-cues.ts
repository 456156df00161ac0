import { foldedPattern } from "../text/fold-pattern.ts";
import type { Language } from "../text/language.ts";

/** How a question leans on what was said before. All patterns are matched against folded words joined by single spaces. */
interface Cues {
  /** Opens a follow-up: "and", "what about". */
  readonly opener: RegExp;
  /** Asks for more of the same and for nothing else. */
  readonly more: RegExp;
  /** Words that ask: a second one after "and" begins a second question. */
  readonly asking: RegExp;
}

const fromStart = (alternatives: string): RegExp => foldedPattern(alternatives, "start");

export const CUES: Readonly<Record<Language, Cues>> = {
  pl: {
    opener: fromStart("a|i|oraz|no a|a co|co z|a więc|czyli|za co|po co|przed kim|z kim|komu|dlaczego tak"),
    more: fromStart(
      "(?:proszę )?(?:opowiedz|powiedz|napisz|podaj|wyjaśnij)?(?: mi)?(?: (?:o tym|na ten temat))?(?: coś)?(?: jeszcze)? ?(?:więcej|szerzej|dokładniej|szczegóły|coś jeszcze)(?: (?:szczegółów|informacji|o tym|na ten temat|coś))*(?: proszę)?$|^(?:co|i co) (?:jeszcze|dalej)(?: (?:o tym|na ten temat|wiadomo))*$|^(?:kontynuuj|rozwiń(?: (?:to|temat))?|szczegóły|dalej|jeszcze)$",
    ),
    asking: foldedPattern(
      "kto|kogo|komu|kim|czego|czemu|czym|kiedy|gdzie|skąd|dokąd|ile|ilu|jak|jaka|jaki|jakie|jaką|jakich|jakim|jakiego|jakiej|dlaczego|czy|który|która|które|którym|której|którego|którą|po co|o co|co",
    ),
  },
  en: {
    opener: fromStart(
      "and|what about|how about|but|so|or|then|also|right|why|why so|how so|through whom|by whom|with whom|to whom|since when",
    ),
    more: fromStart(
      "(?:please |can you |could you )?(?:tell|give|say|show)?(?: me)?(?: (?:something|anything|a bit|a little|some))? ?more(?: (?:details|detail|information|info|please|about (?:it|this|that|them|him|her)|on (?:this|that|it)))*$|^(?:go on|continue|elaborate|details|expand(?: on (?:this|that))?|what else(?: (?:is known|do you know|happened|can you (?:say|tell me)))?(?: about (?:it|this|that))?|anything else(?: about (?:it|this|that))?|more details)(?: please)?$",
    ),
    asking: foldedPattern("who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|will|has|have|can"),
  },
  ru: {
    opener: fromStart(
      "а|и|но|ну а|так|что насчет|как насчет|то есть|за что|почему|зачем|перед кем|с кем|кому|через кого",
    ),
    more: fromStart(
      "(?:пожалуйста )?(?:расскажи(?:те)?|скажи(?:те)?|поведай|объясни(?:те)?|опиши(?:те)?)?(?: мне)?(?: (?:об этом|про это|о нем|о ней|о них))? ?(?:подробнее|поподробнее|больше|еще|подробности|детали)(?: (?:об этом|про это|о нем|о ней|о них|пожалуйста|что нибудь|подробностей))*$|^(?:а )?что еще(?: (?:известно|об этом|можешь сказать|скажешь|говорится))*$|^(?:продолжай(?:те)?|дальше|еще|детали|подробности)$",
    ),
    asking: foldedPattern(
      "кто|кого|кому|кем|что|чего|чему|чем|когда|где|куда|откуда|сколько|скольких|как|какая|какой|какие|какую|каких|каким|какого|какова|почему|зачем|который|ли|во сколько|на сколько|насколько",
    ),
  },
  kk: {
    opener: fromStart("ал|және|сонда|сонымен|бірақ|онда|не үшін|неге|кіммен|кімге"),
    more: fromStart(
      "(?:маған )?(?:бұл|осы|ол)?(?: (?:туралы|жайлы|жөнінде))? ?(?:толығырақ|көбірек|кеңірек|егжей тегжейлі|тағы(?: да)?)(?: (?:айт(?:шы|ыңыз|ыңызшы|ып берші|ып беріңізші)?|баяндап бер(?:ші)?|түсіндір(?:ші|іңіз|іңізші)?|не айта аласың|не айта аласыз|не белгілі|не бар|айтып өтші|жаз(?:шы)?))*$|^(?:жалғастыр(?:шы|ыңыз)?|әрі қарай|тағы не(?: (?:белгілі|айтылған|бар))?)$",
    ),
    asking: foldedPattern(
      "кім|кімге|кімді|кіммен|кімнің|кімдер|не|неге|неліктен|қашан|қайда|қайдан|қанша|қаншаға|неше|қалай|қандай|қай|қайсы|нешінші|не үшін",
    ),
  },
};
