import { foldedPattern } from "../../text/fold-pattern.ts";
import { splitWords } from "../../text/split-words.ts";

/** Up to eight words between the parts of an instruction. */
const GAP = "(?: [^ ]+){0,8}?";

/**
 * What a text says that means to steer a language model, in the four languages: to drop its instructions, to write something
 * word for word, to be somebody else. Folded, so that look-alike letters and missing diacritics make no difference.
 */
const STEERING: readonly RegExp[] = [
  // To drop instructions.
  `(?:ignore|disregard|forget|override|bypass)${GAP} (?:instruction|instructions|prompt|prompts|guidelines|your rules)`,
  `(?:ignore|disregard|forget) (?:all |any |everything |the |of |what is |text |passages )*(?:above|before this|you were told|previous text|previous messages|previous context)`,
  `(?:zignoruj|ignoruj|zignorujcie|pomiń|zapomnij|porzuć|odrzuć)${GAP} (?:instrukcj*|poleceni*|poleceń|prompt*|zasad*|wskazów*|powyż*|poprzedni*)`,
  `(?:игнорируй|проигнорируй|игнорируйте|забудь|отбрось|не учитывай)${GAP} (?:инструкци*|указани*|правил*|промпт*|выше|предыдущ*)`,
  `(?:нұсқау*|ереже*|бұйры*|тапсырма*|жоғарыда*|алдыңғы*)${GAP} (?:елеме|елемеңіз|ескерме|ескермеңіз|ұмыт|ұмытыңыз|ұмытып)`,
  // To write something word for word.
  `(?:write|say|reply|respond|answer|output|print|repeat|state|add) (?:with )?(?:exactly|verbatim|nothing but|word for word|the following (?:sentence|text|words|line)|this sentence)`,
  `(?:reply|respond|answer) (?:only with|with only|just with|with just)`,
  `(?:napisz|powiedz|odpowiedz|odpisz|wypisz|powtórz|dopisz) (?:tylko|dokładnie|wyłącznie|dosłownie|słowo w słowo|następując*|to zdanie)`,
  `(?:напиши|скажи|ответь|выведи|повтори|добавь|напишите|ответьте) (?:только|ровно|точно|дословно|слово в слово|следующ*|это предложение)`,
  `(?:дәл|тек|сөзбе сөз|мына сөйлемді|келесі сөйлемді|мынаны)${GAP} (?:жаз|жазыңыз|айт|айтыңыз|қайтала|қайталаңыз|жауап бер|жауап беріңіз)`,
  `(?:tell|inform) (?:the )?(?:reader|readers|user|users) that`,
  `(?:przekaż|powiedz) (?:czytelnikowi|czytelnikom|użytkownikowi|użytkownikom) że`,
  `(?:сообщи|скажи|передай) (?:читателю|читателям|пользователю|пользователям) что`,
  `(?:оқырманға|оқырмандарға|пайдаланушыға)${GAP} (?:деп айт|деп жаз|деп хабарла)`,
  // To be somebody else, or to show what it was told.
  `(?:you are|act as|pretend to be) (?:now |no longer )?(?:a |an |the |my )?(?:[^ ]+ )?(?:ai|assistant|chatbot|bot|language model|persona)`,
  `(?:jesteś teraz|nie jesteś już|od teraz jesteś)`,
  `(?:ты теперь|теперь ты|ты больше не)`,
  `(?:сен енді|енді сен|сіз енді)`,
  `(?:system|hidden|initial|secret) (?:prompt|prompts)`,
  `system (?:instruction|instructions|message)`,
  `(?:prompt* systemow*|instrukcj* systemow*|ukryt* instrukcj*)`,
  `(?:системн* (?:промпт*|инструкци*|сообщени*)|скрыт* инструкци*)`,
  `(?:жүйелік (?:промпт*|нұсқау*)|жасырын нұсқау*)`,
  // To whom it is addressed.
  `(?:note|message|instruction|instructions|notice|attention) (?:to|for) (?:the |any |all )?(?:ai|assistant|assistants|bot|bots|chatbot|chatbots|llm|language model|language models)`,
  `(?:uwaga|wiadomość|polecenie|instrukcja|komunikat) dla (?:ai|si|asystent*|model*|bot*|sztucznej inteligencji)`,
  `(?:внимание|сообщение|указание|инструкция) для (?:ии|ассистент*|модел*|бот*|нейросет*)`,
  `(?:жасанды интеллектке|көмекшіге|модельге|ботқа) арналған (?:нұсқау*|хабарлама*|ескертпе*)`,
  // To whoever answers from the text.
  `(?:your|the) (?:reply|answer|response|output) (?:begins|starts|ends|must|should|has to|is to)`,
  `answer to (?:all|every|any) questions?`,
  `(?:all|any|every|each) (?:system|systems|assistant|assistants|bot|bots|tool|tools) (?:that|which) [^ ]+ (?:this|the) (?:text|article|page|document)`,
  `(?:twoja|wasza) odpowiedź (?:zaczyna|kończy|musi|powinna|ma)`,
  `odpowiedź na (?:wszystkie|każde|dowolne) pytani*`,
  `(?:każdy|każdego|wszystkie) (?:system|systemu|systemy|asystent*|bot*|narzędzi*) któr* [^ ]+ (?:ten|tę|to) (?:tekst|stronę|artykuł|dokument)`,
  `(?:твой|ваш) ответ (?:начинается|заканчивается|должен)`,
  `ответ на (?:все|любой|каждый|любые) вопрос*`,
  `(?:каждую|каждая|все|любую) (?:систем*|ассистент*|бот*) котор* [^ ]+ (?:этот|эту) (?:текст|статью|страницу|документ)`,
  `(?:жауабың|жауабыңыз)${GAP} (?:бастал*|аяқтал*)`,
  `(?:барлық|кез келген|әр) сұра*${GAP} жауабы`,
  `(?:осы|мына) (?:мәтінді|мақаланы|бетті) [^ ]+ (?:әр|барлық|кез келген) (?:жүйе*|көмекші*|бот*)`,
].map((pattern) => foldedPattern(pattern));

/** Marks by which a text pretends to be part of a prompt, or a model's answer. */
const MARKS =
  /<\s*\/?\s*(?:system|user|assistant|question|passages?|message|conversation)\s*>|<\|[a-z_]+\|>|\[\/?INST\]|^\s*(?:system|assistant)\s*:|\{\s*"(?:text|missing|question)"\s*:|#{2,}\s*(?:system|instruction)/iu;

const UNSEEN = /\p{Cf}/gu;

/** Whether a text means to steer a language model. Not every such text is known: what gets by is held against the source like all else. */
export function instructsModel(text: string): boolean {
  const seen = text.replace(UNSEEN, "");
  if (MARKS.test(seen)) return true;
  const folded = splitWords(seen)
    .map((word) => word.folded)
    .join(" ");
  return STEERING.some((pattern) => pattern.test(folded));
}
