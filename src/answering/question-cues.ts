import { foldedPattern } from "../text/fold-pattern.ts";
import type { Language } from "../text/language.ts";

/** How a question leans on what was said before. All patterns are matched against folded words joined by single spaces. */
interface Cues {
  /** Opens a follow-up: "and", "what about". */
  readonly opener: RegExp;
  /** Words that ask: a second one after "and" begins a second question. */
  readonly asking: RegExp;
}

const fromStart = (alternatives: string): RegExp => foldedPattern(alternatives, "start");

export const CUES: Readonly<Record<Language, Cues>> = {
  pl: {
    opener: fromStart("a|i|oraz|no a|a co|co z|a więc|czyli|za co|po co|przed kim|z kim|komu|dlaczego tak"),
    asking: foldedPattern(
      "kto|kogo|komu|kim|czego|czemu|czym|kiedy|gdzie|skąd|dokąd|ile|ilu|jak|jaka|jaki|jakie|jaką|jakich|jakim|jakiego|jakiej|dlaczego|czy|który|która|które|którzy|którym|której|którego|których|którą|jakimi|czyj|czyja|czyje|po co|o co|co",
    ),
  },
  en: {
    opener: fromStart(
      "and|what about|how about|but|so|or|then|also|right|why|why so|how so|through whom|by whom|with whom|to whom|since when",
    ),
    asking: foldedPattern("who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|will|has|have|can"),
  },
  ru: {
    opener: fromStart(
      "а|и|но|ну а|так|что насчет|как насчет|то есть|за что|почему|зачем|перед кем|с кем|кому|через кого",
    ),
    asking: foldedPattern(
      "кто|кого|кому|кем|что|чего|чему|чем|когда|где|куда|откуда|сколько|скольких|как|какая|какой|какие|какую|каких|каким|каком|какому|какого|какова|каков|почему|зачем|который|которая|которое|которые|которого|которой|ли|во сколько|на сколько|насколько",
    ),
  },
  kk: {
    opener: fromStart("ал|және|сонда|сонымен|бірақ|онда|не үшін|неге|кіммен|кімге"),
    asking: foldedPattern(
      "кім|кімге|кімді|кіммен|кімнің|кімдер|не|неге|неліктен|қашан|қайда|қайдан|қанша|қаншаға|неше|қалай|қандай|қай|қайсы|нешінші|не үшін",
    ),
  },
};
