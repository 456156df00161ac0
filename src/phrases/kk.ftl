## Refusals

declined-off-topic = Бұл сұрақ дереккөздің тақырыбына жатпайды.
declined-not-in-source = Дереккөзде бұл сұрақтың жауабы жоқ.
declined-not-mentioned = Дереккөзде бұл туралы ештеңе айтылмаған: { $missing }.
declined-too-vague = Не туралы сұрап тұрғаныңызды түсінбедім. Нақтырақ сұрап көріңізші.
declined-unverified = Дереккөзден жауапты растайтын сөз табылмады, сондықтан жауап бермеймін.
nearest = Тақырыпқа ең жақын жері: «{ $title }», { $paragraph }-абзац.

## Answers

understood-as = Сұрақты былай түсіндім: { $question }
on-its-own = Жоқ, бұл бөлек сұрақ
partly-covered = Ал мынау туралы дереккөзде ештеңе айтылмаған: { $missing }.
dropped =
    { $count ->
        [one] Дереккөз растамаған { $count } тұжырым алынып тасталды.
       *[other] Дереккөз растамаған { $count } тұжырым алынып тасталды.
    }
suggestions = Мынаны сұрай аласыз:
quoted = «{ $text }»
citation-translation = аударма
in-article = [{ $number }] мақалада
citation-original = түпнұсқа

## What is said instead of an answer

question-empty = Сұрағыңызды жазыңыз, жауабын дереккөзден іздеймін.
question-too-long =
    { $limit ->
        [one] Сұрақ тым ұзын: { $limit } таңбадан аспауы керек.
       *[other] Сұрақ тым ұзын: { $limit } таңбадан аспауы керек.
    }
too-many-questions = Бірден тым көп сұрақ қойылды. Бір минуттан кейін қайта сұраңыз.
internal-error = Менде қате кетті. Сәлден кейін қайталап көріңіз.

## What the bot is and knows

greeting =
    { $count ->
        [one] Мына дереккөз бойынша сұрақтарға жауап беремін:
       *[other] Мына дереккөздер бойынша сұрақтарға жауап беремін:
    }
greeting-languages = Қазақша, орысша, полякша немесе ағылшынша сұраңыз.
help =
    Тек дереккөз бойынша жауап беремін. Әр сөйлемнен кейінгі нөмір оны растайтын үзіндіні көрсетеді: ол жауаптың астында сөзбе-сөз келтіріледі. Дереккөзде айтылмаса, соны ашық айтамын.

    Әрі қарай сұрай беруге болады: «Ал қашан?», «Мұны кім жариялады?», «Толығырақ айтыңызшы».
sources =
    { $count ->
        [one] Мына дереккөз бойынша жауап беремін:
       *[other] Мына дереккөздер бойынша жауап беремін:
    }
sources-more = … және тағы { $count }
sources-none = Әзірге жауап беретін дереккөзім жоқ.
source-language = Түпнұсқа тілі: { $language }
source-translations = Аударма тілдері: { $languages }
source-rights = Авторлық құқық: { $rights }
machine-translation = Машиналық аударма ({ $model }), адам тексермеген.
briefing-button = Ең бастысы қысқаша
briefing-choose = Қай дереккөзді қысқаша баяндайын?
more-on = [{ $number }] туралы толығырақ
tell-me-more = Толығырақ айтып берші.
new-conversation = Әңгімені жаңадан бастадық. Не туралы сұрағыңыз келеді?
welcome = Оқасы жоқ! Тағы сұрағыңыз болса, жаза беріңіз.
goodbye = Сау болыңыз!
language-choose = Қай тілде сөйлейін? Сұраққа әрқашан қойылған тілінде жауап беремін.
language-chosen = Енді қазақша сөйлеймін.

## Commands

command-line = /{ $command } — { $description }
command-start = жауаптарым неге сүйенеді
command-briefing = мақаланың негізгі тармақтары
command-help = қалай сұрау керек
command-sources = дереккөздер тізімі
command-new = жаңа әңгіме
command-stop = жазылып жатқан жауапты тоқтату
command-language = тілді таңдау
command-privacy = не сақтаймын және қанша уақыт
command-export = деректеріңізді жүктеп алу
command-delete = деректеріңізді жою
command-stats = сұрақтар мен жауаптар санмен
command-gaps = сұралған, бірақ дереккөзде жоқ
command-reload = мақалаларды қайта оқу
command-quit = шығу
command-unknown = { $command } деген пәрмен жоқ. Барын көру үшін /help деп жазыңыз.

## Terminal

terminal-token = Ботпен Telegram-да сөйлесу үшін @BotFather-ден токен алып (/newbot пәрмені), оны .env файлына TELEGRAM_BOT_TOKEN деп жазыңыз.

## Telegram

telegram-description = Мен сұрақтарға мақала негізінде жауап беремін. Жауаптың әр сөйлемі дереккөздің өз сөзіне сілтейді, ал дереккөзде жоқ нәрсені ойдан қоспаймын. Қазақша, полякша, ағылшынша немесе орысша сұраңыз.
telegram-short-description = Әр сөйлемі дереккөзге сілтейтін жауаптар.
telegram-not-allowed = Бұл — жабық бот, сіз рұқсат етілгендер тізімінде жоқсыз.
telegram-not-text = Мен тек мәтінді түсінемін. Сұрағыңызды жазып жіберіңізші.
writing = Жауап жазып жатырмын…
stop = Тоқтату
stopped = Тоқтатылды.
nothing-to-stop = Қазір жазылып жатқан жауап жоқ.
feedback-thanks = Бағаңызға рақмет.
button-outdated = Бұл түйме енді жұмыс істемейді.
passage-changed = Содан бері дереккөз өзгерді. Сұрақты қайта қойыңыз.
telegram-command-ask = топта сұрақ қою
telegram-ask-empty = Сұрағыңызды /ask пәрменінен кейін, сол хабарламаның өзінде жазыңыз.
telegram-help-group = Топта /ask пәрменімен сұрақ қойылғанда, хабарламама жауап жазылғанда немесе @{ $username } аталғанда ғана жауап беремін.

## Web

page-languages = Беттің тілі
page-layouts = Нені көрсету керек
page-both = Қатар
page-original = Түпнұсқа
page-translation = Аударма
page-paragraph = { $number }-абзац
page-changed = Бұл сілтеме көрсеткен дәйексөз мәтінде жоқ. Жауаптан кейін дереккөз өзгерген болуы мүмкін.
page-provenance = Бұл мәтін туралы
page-sources = Дереккөздер
page-missing = Мұндай бет жоқ

## Privacy

privacy-kept = Не сақтаймын (Telegram-дағы аккаунтыңыздың нөмірімен, аты-жөніңізсіз): сұрақтарыңыз бен менің жауаптарым (әр әңгімеден ең көбі соңғы 100), таңдаған тіліңіз, жауаптарға берген бағаңыз және сіз сұраған, бірақ дереккөзде жоқ сөздер. Бұдан бөлек, сізбен байланыстырмай, жауаптар мен бас тартулардың санын есептеймін.
privacy-how-long =
    { $days ->
        [one] { $days } күннен кейін бәрі жойылады. Қазіргі әңгімені /new бірден жояды.
       *[other] { $days } күннен кейін бәрі жойылады. Қазіргі әңгімені /new бірден жояды.
    }
privacy-encrypted = Дерекқор шифрланған.
privacy-unencrypted = Дерекқор шифрланбаған: серверге қолы жеткен адам оны оқи алады.
privacy-no-model = Telegram-нан басқа ешкімге сұрақтарыңыз берілмейді.
privacy-model = Сұрақ пен дереккөздің керекті үзінділері тілдік модельге ({ $host }) жіберіледі, кім сұрағаны айтылмайды.
privacy-operator = Ботты жүргізетін: { $operator }
privacy-no-operator = Ботты кім жүргізетіні көрсетілмеген. Ол туралы қайдан білсеңіз, сол жерден сұраңыз.
privacy-rights =
    /export — деректеріңіз файл түрінде
    /delete — бәрін жою
export-title = Сіздің әңгімеңіз
export-empty = Сізбен болған ешбір әңгіме сақталмаған.
in-private = Бұл пәрменді маған жеке чатта жіберіңіз.
delete-confirm = Сіз туралы сақталғанның бәрі жойылсын ба: әңгімелер, бағалар, баптаулар? Оны қайтару мүмкін емес.
delete-delete = Бәрін жою
delete-keep = Қалдыру
delete-done = Дайын. Сіз туралы енді ештеңе сақталмайды. Осы чаттағы хабарларды Telegram-ның өзінде жоя аласыз.
delete-kept = Ештеңе жойылған жоқ.

## For the owner

stats-days =
    { $days ->
        [one] Соңғы { $days } күн
       *[other] Соңғы { $days } күн
    }
stats-questions = Сұрақ: { $count }
stats-answered = Жауап: { $count }, оның ішінде ішінара: { $partly }
stats-refused = Бас тарту: { $count }
stats-off-topic = тақырыптан тыс: { $count }
stats-not-in-source = дереккөзде жоқ: { $count }
stats-too-vague = түсініксіз: { $count }
stats-unverified = расталмаған: { $count }
stats-time = Жауап беру уақытының медианасы: { $milliseconds } мс
stats-verdicts = Бағалар: 👍 { $good }, 👎 { $bad }
stats-languages = Тілдер: { $languages }
stats-answered-short = жауап
stats-refused-short = бас тарту
gaps-heading = Сұралған, бірақ дереккөзде жоқ:
gaps-line = • { $words } — сұрақ: { $questions }, адам: { $readers }, соңғысы: { $day }
gaps-none = Дереккөзде жоқ сөздер туралы әлі ешкім сұраған жоқ.
reload-done = Қайта оқылды. Құжат: { $documents }, абзац: { $paragraphs }.
reload-failed = Дереккөздерді оқу мүмкін болмады, бұрынғысы бойынша жауап беремін. Себебі: { $reason }

## Inline

inline-hint = Бот атынан кейін сұрақ жазыңыз
