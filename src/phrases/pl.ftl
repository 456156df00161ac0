## Refusals

declined-off-topic = To pytanie wykracza poza temat źródła.
declined-not-in-source = W źródle nie ma odpowiedzi na to pytanie.
declined-not-mentioned = W źródle nie ma nic na ten temat: { $missing }.
declined-too-vague = Nie wiem, o co dokładnie chodzi. Zapytaj bardziej konkretnie.
declined-unverified = W źródle nie ma słów, które potwierdzałyby odpowiedź, więc jej nie podaję.
nearest = Najbliżej tematu: „{ $title }”, akapit { $paragraph }.

## Answers

understood-as = Rozumiem pytanie tak: { $question }
on-its-own = Nie, to osobne pytanie
partly-covered = Na ten temat źródło nic jednak nie mówi: { $missing }.
dropped =
    { $count ->
        [one] Pomijam { $count } zdanie, którego źródło nie potwierdza.
        [few] Pomijam { $count } zdania, których źródło nie potwierdza.
        [many] Pomijam { $count } zdań, których źródło nie potwierdza.
       *[other] Pomijam { $count } zdania, których źródło nie potwierdza.
    }
suggestions = Możesz zapytać:
quoted = „{ $text }”
citation-translation = tłumaczenie
citation-original = oryginał

## What is said instead of an answer

question-empty = Napisz pytanie, a poszukam odpowiedzi w źródle.
question-too-long =
    { $limit ->
        [one] Pytanie jest za długie: może mieć najwyżej { $limit } znak.
        [few] Pytanie jest za długie: może mieć najwyżej { $limit } znaki.
        [many] Pytanie jest za długie: może mieć najwyżej { $limit } znaków.
       *[other] Pytanie jest za długie: może mieć najwyżej { $limit } znaku.
    }
internal-error = Coś poszło nie tak po mojej stronie. Spróbuj ponownie za chwilę.

## What the bot is and knows

greeting =
    { $count ->
        [one] Odpowiadam na pytania na podstawie tego źródła:
        [few] Odpowiadam na pytania na podstawie tych źródeł:
        [many] Odpowiadam na pytania na podstawie tych źródeł:
       *[other] Odpowiadam na pytania na podstawie tych źródeł:
    }
greeting-languages = Pytaj po polsku, angielsku, rosyjsku albo kazachsku.
help =
    Odpowiadam wyłącznie na podstawie źródła. Numer po każdym zdaniu wskazuje fragment, który je potwierdza – przytaczam go słowo w słowo pod odpowiedzią. Jeśli w źródle czegoś nie ma, mówię o tym wprost.

    Możesz dopytywać: „A kiedy?”, „Kto to ogłosił?”, „Powiedz więcej”.
sources =
    { $count ->
        [one] Odpowiadam na podstawie tego źródła:
        [few] Odpowiadam na podstawie tych źródeł:
        [many] Odpowiadam na podstawie tych źródeł:
       *[other] Odpowiadam na podstawie tych źródeł:
    }
sources-more = … i jeszcze { $count }
sources-none = Nie mam jeszcze źródła, na podstawie którego mógłbym odpowiadać.
source-language = Język oryginału: { $language }
source-translations = Tłumaczenia: { $languages }
source-rights = Prawa: { $rights }
machine-translation = Tłumaczenie maszynowe ({ $model }), niesprawdzone przez człowieka.
briefing-button = Najważniejsze punkty
briefing-choose = Które źródło mam streścić?
more-on = Więcej o [{ $number }]
tell-me-more = Powiedz więcej.
new-conversation = Zaczynamy od nowa. O co chcesz zapytać?
welcome = Proszę bardzo! Pytaj dalej, jeśli coś jeszcze Cię ciekawi.
goodbye = Do zobaczenia!
language-choose = W jakim języku mam mówić? Na pytania odpowiadam zawsze w ich własnym języku.
language-chosen = Od teraz mówię po polsku.

## Commands

command-line = /{ $command } – { $description }
command-start = na czym opieram odpowiedzi
command-briefing = artykuł w kilku punktach
command-help = jak pytać
command-sources = lista źródeł
command-new = nowa rozmowa
command-stop = przerwij pisanie odpowiedzi
command-language = wybierz język
command-quit = wyjście
command-unknown = Nie ma polecenia { $command }. Wpisz /help, żeby zobaczyć dostępne.

## Terminal

terminal-token = Aby rozmawiać z botem w Telegramie, poproś @BotFather o token (polecenie /newbot) i wpisz go do pliku .env jako TELEGRAM_BOT_TOKEN.

## Telegram

telegram-description = Odpowiadam na pytania na podstawie artykułu. Każde zdanie odpowiedzi ma przypis ze słowami źródła, a czego w źródle nie ma, tego nie zgaduję. Pytaj po polsku, angielsku, rosyjsku albo kazachsku.
telegram-short-description = Odpowiedzi z przypisem do każdego zdania.
telegram-not-allowed = Ten bot jest prywatny i nie ma Cię na jego liście.
telegram-not-text = Rozumiem tylko tekst. Napisz, proszę, swoje pytanie.
writing = Piszę odpowiedź…
stop = Przerwij
stopped = Przerwano.
nothing-to-stop = Nie piszę teraz żadnej odpowiedzi.
feedback-thanks = Dziękuję za ocenę.
button-outdated = Ten przycisk już nie działa.
passage-changed = Źródło zmieniło się od czasu tej odpowiedzi. Zapytaj jeszcze raz.
telegram-command-ask = zadaj pytanie w grupie
telegram-ask-empty = Napisz pytanie w tej samej wiadomości, zaraz po /ask.
telegram-help-group = W grupie odzywam się tylko wtedy, gdy ktoś napisze /ask i pytanie, odpowie na moją wiadomość albo oznaczy @{ $username }.
