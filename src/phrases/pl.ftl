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
in-article = [{ $number }] w artykule
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
too-many-questions = To za dużo pytań naraz. Zapytaj ponownie za minutę.
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
command-privacy = co przechowuję i jak długo
command-export = pobierz swoje dane
command-delete = usuń swoje dane
command-stats = pytania i odpowiedzi w liczbach
command-gaps = o co pytano, a czego nie ma w źródle
command-reload = wczytaj artykuły ponownie
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

## Web

page-languages = Język strony
page-layouts = Co pokazać
page-both = Obok siebie
page-original = Oryginał
page-translation = Tłumaczenie
page-paragraph = Akapit { $number }
page-changed = Cytatu, do którego prowadzi ten odnośnik, nie ma w tekście. Być może źródło zmieniło się od czasu odpowiedzi.
page-provenance = O tym tekście
page-sources = Źródła
page-missing = Nie ma takiej strony

## Privacy

privacy-kept = Co przechowuję – pod numerem Twojego konta w Telegramie, bez imienia i nazwiska: Twoje pytania i moje odpowiedzi (z każdej rozmowy najwyżej 100 ostatnich), wybrany język, oceny odpowiedzi i słowa, o które pytasz, a których nie ma w źródle. Osobno, bez związku z Tobą, liczę odpowiedzi i odmowy.
privacy-how-long =
    { $days ->
        [one] Po { $days } dniu wszystko jest usuwane. Bieżącą rozmowę usuwa od razu /new.
        [few] Po { $days } dniach wszystko jest usuwane. Bieżącą rozmowę usuwa od razu /new.
        [many] Po { $days } dniach wszystko jest usuwane. Bieżącą rozmowę usuwa od razu /new.
       *[other] Po { $days } dnia wszystko jest usuwane. Bieżącą rozmowę usuwa od razu /new.
    }
privacy-encrypted = Baza danych jest zaszyfrowana.
privacy-unencrypted = Baza danych nie jest zaszyfrowana: przeczyta ją każdy, kto ma dostęp do serwera.
privacy-no-model = Poza Telegramem nie przekazuję Twoich pytań nikomu.
privacy-model = Pytanie i potrzebne fragmenty źródła trafiają do modelu językowego ({ $host }), bez informacji o tym, kto pyta.
privacy-operator = Bota prowadzi: { $operator }
privacy-no-operator = Kto prowadzi bota, nie podano. Zapytaj tam, skąd masz jego adres.
privacy-rights =
    /export – Twoje dane w plikach
    /delete – usunięcie wszystkiego
export-title = Twoja rozmowa
export-empty = Nie przechowuję żadnej Twojej rozmowy.
in-private = Wyślij mi to polecenie w czacie prywatnym.
delete-confirm = Usunąć wszystko, co o Tobie przechowuję: rozmowy, oceny i ustawienia? Tego nie da się cofnąć.
delete-delete = Usuń wszystko
delete-keep = Zostaw
delete-done = Gotowe. Nic o Tobie nie przechowuję. Wiadomości na tym czacie możesz usunąć w samym Telegramie.
delete-kept = Niczego nie usunięto.

## For the owner

stats-days =
    { $days ->
        [one] Ostatni dzień
        [few] Ostatnie { $days } dni
        [many] Ostatnie { $days } dni
       *[other] Ostatnie { $days } dnia
    }
stats-questions = Pytania: { $count }
stats-answered = Odpowiedzi: { $count }, w tym częściowe: { $partly }
stats-refused = Odmowy: { $count }
stats-off-topic = nie na temat: { $count }
stats-not-in-source = nie ma w źródle: { $count }
stats-too-vague = niejasne: { $count }
stats-unverified = bez potwierdzenia: { $count }
stats-time = Mediana czasu odpowiedzi: { $milliseconds } ms
stats-verdicts = Oceny: 👍 { $good }, 👎 { $bad }
stats-languages = Języki: { $languages }
stats-answered-short = odpowiedzi
stats-refused-short = odmowy
gaps-heading = O co pytano, a czego nie ma w źródle:
gaps-line = • { $words } – pytań: { $questions }, osób: { $readers }, ostatnio: { $day }
gaps-none = Nikt jeszcze nie zapytał o słowa, których nie ma w źródle.
reload-done = Wczytano ponownie. Dokumenty: { $documents }, akapity: { $paragraphs }.
reload-failed = Nie udało się wczytać źródeł; odpowiadam na podstawie dotychczasowych. Powód: { $reason }

## Inline

inline-hint = Wpisz pytanie po nazwie bota
