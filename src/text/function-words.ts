import { foldWord } from "./fold-text.ts";
import { eachLanguage, type Language } from "./language.ts";

/**
 * Words that carry no topic: question words, pronouns, auxiliaries, prepositions, conjunctions, particles and the
 * phrases of asking ("tell me", "według artykułu"). A question is judged by its other words.
 */
const WORDS: Readonly<Record<Language, string>> = {
  pl: `
    a aby albo ale ani aż bardzo bez bo by być był była było były będą będzie bądź chce chcę chciał chciała chcieli chcą chciałbym chciałabym ci cię co
    czego czemu czy czym czyj czyja czyje czyjego dla dlaczego dlatego do dość dużo dziś gdy gdyby gdyż gdzie go i ich ile
    ilu iloma im inna inne innego innych inny ja jak jaka jaki jakich jakie jakiego jakiej jakim jakimi jaką jako je jeden
    jedna jedno jego jej jemu jest jestem jeszcze jeśli już każda każde każdy kiedy kim kogo komu kto która które którego
    której którym których którymi którą któremu który którzy lub ma mają mam mi mnie mną mogą może możesz możecie można mój
    moja my na nad nam nas nasz nie niego niej nią nich nim nimi niż no o od on ona one oni ono samego samej samym samych oraz ową ów owa pan pani po pod
    podczas ponieważ poza prawda proszę przed przede przez przy raczej również są sam sama samo się skąd sobie są ta tak
    taka taki takie także tam te tego tej ten też to tobie tobą tu tutaj tych tylko tym tą u w we według wiesz więc wobec
    wszyscy wszystkie wtedy wy z za ze znów że żeby właściwie dokładnie powiedz powiedzieć podaj opowiedz opisz wyjaśnij
    napisz pokaż wymień wymieńcie wskaż wskażcie nazwij określ artykuł artykule artykułu tekst tekście tekstu mowa chodzi dotyczy razie jakiś jakieś jakąś naprawdę
    mianowicie doszło dochodzi stało dzieje dzieją coś ktoś gdzieś kiedyś znaczy oznacza wiadomo zatem skoro
    miał miała miało mieli miały zostać został została zostało zostały zostali bywa bycie dzięki czyli oto właśnie itd
    swój swoja swoją swoje swojego swojej swoim swoich swoimi między pomiędzy wśród obok koło tuż teraz więcej szerzej natomiast jednak
    ponadto oprócz innej masz słychać kolejne kolejny kolejna dobrze dzięki dziękuję hej cześć siema witam nwm wgl spr dzk ok
    roku rok lat lata r bezpośrednio ostatnio ogóle sprawie kwestii temat tematu konkretnie
  `,
  en: `
    since against between together apart across toward towards beyond within without via per ok okay thanks thank hi hello
    hey please pls plz u ur lol btw nah yeah right want wants wanted
    a about according after again all also am an and any anybody anyone are as article at be because been before being
    both but by can could did do does doing done down during each either else ever every exactly explain few for from get
    give given gave had has have having he her here hers him his how i if in into is it its itself just kind know let like
    many may me might more most much must my name no nor not of off on one ones only or other others our out over own
    please say says said shall she should show so some somebody someone something soon still such tell text than that the
    their them themselves then there these they thing things this those through to too under until up upon us very was we
    well were what whats when where whether which while who whom whose why will with within without would write yes yet
    you your happen happened happens happening describe mention mentioned mentions actually really long far often year
    years whatever anything us able around concerning regarding s t re ve ll d dont doesnt didnt isnt wasnt
  `,
  ru: `
    а без бы был была были было быть в вам вас ваш весь во вот все всего всех всю вы где да даже для до другие другой
    его ее её ей если есть еще ещё ж же за здесь и из из-за или им именно их к как какая какие каким каких какого какое
    какой каком какому какую ко когда кого ком кому который которая которое которые которого которой которых которым кто
    куда ли лишь между меня мне мной много могут может можно мой моя мы на над надо нам нас наш не него нее неё ней нет
    ни них но ну о об один однако он она они оно от откуда очень перед по под пожалуйста после потом потому почему при про
    раз разве с сам сама свой своя своего свою своей своих себя сейчас сколько скольких со так такая
    такие такой такое там те тебя тем теперь то того тоже той только том тот тогда ту тут ты у уже хочу хотя чего чей чем
    чём через что чтобы чье чьё чья чья эта эти этим этих это этого этой этом этот эту я является являются расскажи скажи
    скажите расскажите объясни объясните опиши опишите напиши покажи подскажи подскажите назови назовите укажи укажите перечисли перечислите знаешь статья статье статьи
    текст тексте текста речь говорится сказано произошло происходит случилось зачем каково каков какова какими точно
    действительно вообще насчет относительно согласно году год года лет кем ком чему либо ли что-то кто-то конкретно
    бывает были также этому своим своём своими своему свою ним ними нему между среди против кроме помимо теперь больше подробнее
    спасибо привет здравствуйте ваще вообще ща щас короче ок ладно другом другим иначе
  `,
  kk: `
    ал алайда арқылы артық бар барлық бен пен мен бері бірақ бір біз болады болған болды болса болып болу болатын бойынша
    бойы бола бұл бұның бұны бұған бүкіл да де дейін деп деген дегеніміз дегенді дейді ең екен емес енді еді және жоқ
    жөнінде туралы жайлы үшін және ия иә кейін кейбір кез кім кімге кімді кімдер кіммен кімнің қай қайда қайдан
    қайсы қайсысы қандай қанша қашан қалай қалайша қарай қарағанда қоса қана ма ме ба бе па пе мен маған менің мына мынау
    неге неліктен немене немен не нені неден нендей неше нешінші несі немесе ол олар оларға олардың оның оны оған онда оларды
    осы осыдан осының сен сіз сізге соң сол сондай солай сонымен сонда тағы та те тек туралы үшін шейін яғни өз өзі өзінің
    қатысты кезінде кезде ретінде сияқты секілді айт айтшы айтыңыз айтыңызшы түсіндір түсіндіріңіз көрсет көрсетіңіз табыңыз белгілеңіз анықтаңыз атаңыз мақала мақалада
    мақаланың мәтін мәтінде мәтіннің айтылған айтылады керек мүмкін шамамен дәл нақты әрі әлде әр бәрі бар-ма жыл жылы
    жылғы жылдың сөз берші жаз жазыңыз ғана болғаны болғанын отырған тұр тұрған жатыр жатқан деді еткен етті етеді ету
    арасында арасындағы арасынан қарсы көбірек толығырақ қазіргі қазір енді рахмет сәлем жақсы кәне ше шы берген берді қоя ала алады алған
    халің халіңіз қалайсың қалайсыз жатырсың жатырсыз істеп істейсің істейсіз
    жүзінде тұрғыда жағынан есебінен рас па пе ме екеуінің бізден бізге біздің сізден сіздің тағыда
    қылды қылған осында мұнда мұны мұның мұндай ондай бола ма болыпты білесіз бе
  `,
};

function listed(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/[\s-]+/)
      .map(foldWord)
      .filter((word) => word !== ""),
  );
}

/** Folded function words by language. */
export const FUNCTION_WORDS = eachLanguage((language) => listed(WORDS[language]));
