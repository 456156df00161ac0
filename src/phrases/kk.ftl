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
citation-original = түпнұсқа

## What is said instead of an answer

question-empty = Сұрағыңызды жазыңыз, жауабын дереккөзден іздеймін.
question-too-long =
    { $limit ->
        [one] Сұрақ тым ұзын: { $limit } таңбадан аспауы керек.
       *[other] Сұрақ тым ұзын: { $limit } таңбадан аспауы керек.
    }
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
