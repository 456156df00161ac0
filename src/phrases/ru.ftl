## Refusals

declined-off-topic = Этот вопрос выходит за рамки темы источника.
declined-not-in-source = В источнике нет ответа на этот вопрос.
declined-not-mentioned = В источнике ничего нет об этом: { $missing }.
declined-too-vague = Непонятно, о чём именно вопрос. Спросите, пожалуйста, конкретнее.
declined-unverified = В источнике не нашлось слов, которые подтвердили бы ответ, поэтому ответа не даю.
nearest = Ближе всего по теме: «{ $title }», абзац { $paragraph }.

## Answers

understood-as = Понимаю вопрос так: { $question }
partly-covered = А вот об этом в источнике ничего нет: { $missing }.
dropped =
    { $count ->
        [one] Пропущено { $count } утверждение: источник его не подтверждает.
        [few] Пропущено { $count } утверждения: источник их не подтверждает.
        [many] Пропущено { $count } утверждений: источник их не подтверждает.
       *[other] Пропущено { $count } утверждения: источник их не подтверждает.
    }
suggestions = Можно спросить:
quoted = «{ $text }»
citation-translation = перевод
citation-original = оригинал

## What is said instead of an answer

question-empty = Напишите вопрос, и я поищу ответ в источнике.
question-too-long =
    { $limit ->
        [one] Вопрос слишком длинный: в нём может быть не больше { $limit } символа.
        [few] Вопрос слишком длинный: в нём может быть не больше { $limit } символов.
        [many] Вопрос слишком длинный: в нём может быть не больше { $limit } символов.
       *[other] Вопрос слишком длинный: в нём может быть не больше { $limit } символа.
    }
internal-error = Что-то пошло не так — ошибка на моей стороне. Попробуйте ещё раз чуть позже.

## What the bot is and knows

greeting =
    { $count ->
        [one] Отвечаю на вопросы по этому источнику:
        [few] Отвечаю на вопросы по этим источникам:
        [many] Отвечаю на вопросы по этим источникам:
       *[other] Отвечаю на вопросы по этим источникам:
    }
greeting-languages = Спрашивайте по-русски, по-казахски, по-польски или по-английски.
help =
    Я отвечаю только по источнику. Номер после каждого предложения указывает на место, которое его подтверждает: под ответом оно приведено слово в слово. Если в источнике чего-то нет, я так и скажу.

    Можно уточнять: «А когда?», «Кто это объявил?», «Расскажите подробнее».
sources =
    { $count ->
        [one] Отвечаю по этому источнику:
        [few] Отвечаю по этим источникам:
        [many] Отвечаю по этим источникам:
       *[other] Отвечаю по этим источникам:
    }
sources-more = … и ещё { $count }
sources-none = Пока нет источника, по которому я могу отвечать.
source-language = Язык оригинала: { $language }
source-translations = Переводы: { $languages }
source-rights = Права: { $rights }
machine-translation = Машинный перевод ({ $model }), человеком не проверен.
new-conversation = Начинаем заново. О чём хотите спросить?

## Commands

command-line = /{ $command } — { $description }
command-start = на чём основаны ответы
command-help = как спрашивать
command-sources = список источников
command-new = новый разговор
command-quit = выйти
command-unknown = Команды { $command } нет. Введите /help, чтобы увидеть доступные.

## Terminal

terminal-token = Чтобы общаться с ботом в Telegram, получите токен у @BotFather (команда /newbot) и запишите его в файл .env как TELEGRAM_BOT_TOKEN.
terminal-goodbye = До свидания!

## Telegram

telegram-not-allowed = Это закрытый бот, и вас нет в его списке.
telegram-not-text = Я понимаю только текст. Напишите, пожалуйста, свой вопрос.
telegram-command-ask = задать вопрос в группе
telegram-ask-empty = Напишите вопрос в том же сообщении, сразу после /ask.
telegram-help-group = В группе я отвечаю, только если написать /ask и вопрос, ответить на моё сообщение или упомянуть @{ $username }.
