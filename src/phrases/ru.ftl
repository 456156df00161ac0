## Refusals

declined-off-topic = Этот вопрос выходит за рамки темы источника.
declined-not-in-source = В источнике нет ответа на этот вопрос.
declined-not-mentioned = В источнике ничего нет об этом: { $missing }.
declined-too-vague = Непонятно, о чём именно вопрос. Спросите, пожалуйста, конкретнее.
declined-unverified = В источнике не нашлось слов, которые подтвердили бы ответ, поэтому ответа не даю.
nearest = Ближе всего по теме: «{ $title }», абзац { $paragraph }.

## Answers

understood-as = Понимаю вопрос так: { $question }
on-its-own = Нет, это отдельный вопрос
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
in-article = [{ $number }] в статье
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
too-many-questions = Слишком много вопросов сразу. Спросите, пожалуйста, ещё раз через минуту.
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
briefing-button = Главное коротко
briefing-choose = Какой источник изложить коротко?
more-on = Подробнее о [{ $number }]
tell-me-more = Расскажи подробнее.
new-conversation = Начинаем заново. О чём хотите спросить?
welcome = Пожалуйста! Будут ещё вопросы — спрашивайте.
goodbye = До свидания!
language-choose = На каком языке мне говорить? На вопросы я всегда отвечаю на том языке, на котором они заданы.
language-chosen = Теперь я говорю по-русски.

## Commands

command-line = /{ $command } — { $description }
command-start = на чём основаны ответы
command-briefing = главное из статьи
command-help = как спрашивать
command-sources = список источников
command-new = новый разговор
command-stop = остановить ответ
command-language = выбрать язык
command-privacy = что я храню и как долго
command-export = скачать свои данные
command-delete = удалить свои данные
command-stats = вопросы и ответы в цифрах
command-gaps = о чём спрашивали, а в источнике нет
command-reload = прочитать статьи заново
command-quit = выйти
command-unknown = Команды { $command } нет. Введите /help, чтобы увидеть доступные.

## Terminal

terminal-token = Чтобы общаться с ботом в Telegram, получите токен у @BotFather (команда /newbot) и запишите его в файл .env как TELEGRAM_BOT_TOKEN.

## Telegram

telegram-description = Я отвечаю на вопросы по статье. Каждое предложение ответа ссылается на слова источника, а чего в источнике нет, того я не домысливаю. Спрашивайте по-русски, по-польски, по-английски или по-казахски.
telegram-short-description = Ответы со ссылкой на источник в каждом предложении.
telegram-not-allowed = Это закрытый бот, и вас нет в его списке.
telegram-not-text = Я понимаю только текст. Напишите, пожалуйста, свой вопрос.
writing = Пишу ответ…
stop = Остановить
stopped = Остановлено.
nothing-to-stop = Сейчас я не пишу никакого ответа.
feedback-thanks = Спасибо за оценку.
button-outdated = Эта кнопка больше не работает.
passage-changed = С тех пор источник изменился. Задайте вопрос ещё раз.
telegram-command-ask = задать вопрос в группе
telegram-ask-empty = Напишите вопрос в том же сообщении, сразу после /ask.
telegram-help-group = В группе я отвечаю, только если написать /ask и вопрос, ответить на моё сообщение или упомянуть @{ $username }.

## Web

page-languages = Язык страницы
page-layouts = Что показать
page-both = Рядом
page-original = Оригинал
page-translation = Перевод
page-paragraph = Абзац { $number }
page-changed = Цитаты, на которую ведёт эта ссылка, в тексте нет. Возможно, источник изменился после ответа.
page-provenance = Об этом тексте
page-sources = Источники
page-missing = Такой страницы нет

## Privacy

privacy-kept = Что я храню — под номером вашего аккаунта в Telegram, без имени: ваши вопросы и мои ответы (из каждого разговора не больше 100 последних), выбранный язык, оценки ответов и слова, о которых вы спрашиваете, а в источнике их нет. Отдельно, без связи с вами, я считаю ответы и отказы.
privacy-how-long =
    { $days ->
        [one] Через { $days } день всё удаляется. Текущий разговор сразу удаляет /new.
        [few] Через { $days } дня всё удаляется. Текущий разговор сразу удаляет /new.
        [many] Через { $days } дней всё удаляется. Текущий разговор сразу удаляет /new.
       *[other] Через { $days } дня всё удаляется. Текущий разговор сразу удаляет /new.
    }
privacy-encrypted = База данных зашифрована.
privacy-unencrypted = База данных не зашифрована: её может прочесть каждый, у кого есть доступ к серверу.
privacy-no-model = Кроме Telegram, ваши вопросы никому не передаются.
privacy-model = Вопрос и нужные места источника передаются языковой модели ({ $host }) — без сведений о том, кто спрашивает.
privacy-operator = Бота ведёт: { $operator }
privacy-no-operator = Кто ведёт бота, не указано. Спросите там, откуда вы о нём узнали.
privacy-rights =
    /export — ваши данные в файлах
    /delete — удаление всего
export-title = Ваш разговор
export-empty = Ни одного вашего разговора я не храню.
in-private = Отправьте мне эту команду в личном чате.
delete-confirm = Удалить всё, что я о вас храню: разговоры, оценки и настройки? Отменить это нельзя.
delete-delete = Удалить всё
delete-keep = Оставить
delete-done = Готово. Я больше ничего о вас не храню. Сообщения в этом чате можно удалить в самом Telegram.
delete-kept = Ничего не удалено.

## For the owner

stats-days =
    { $days ->
        [one] Последний { $days } день
        [few] Последние { $days } дня
        [many] Последние { $days } дней
       *[other] Последние { $days } дня
    }
stats-questions = Вопросов: { $count }
stats-answered = Ответов: { $count }, из них частичных: { $partly }
stats-refused = Отказов: { $count }
stats-off-topic = не по теме: { $count }
stats-not-in-source = нет в источнике: { $count }
stats-too-vague = неясные: { $count }
stats-unverified = не подтвердилось: { $count }
stats-time = Медиана времени ответа: { $milliseconds } мс
stats-verdicts = Оценки: 👍 { $good }, 👎 { $bad }
stats-languages = Языки: { $languages }
stats-answered-short = ответы
stats-refused-short = отказы
gaps-heading = О чём спрашивали, а в источнике этого нет:
gaps-line = • { $words } — вопросов: { $questions }, человек: { $readers }, последний раз: { $day }
gaps-none = Никто ещё не спрашивал о словах, которых нет в источнике.
reload-done = Прочитано заново. Документов: { $documents }, абзацев: { $paragraphs }.
reload-failed = Прочитать источники не удалось, отвечаю по прежним. Причина: { $reason }

## Inline

inline-hint = Напишите вопрос после имени бота
