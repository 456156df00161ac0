## Refusals

declined-off-topic = This question goes beyond the topic of the source.
declined-not-in-source = The source does not answer this question.
declined-not-mentioned = The source says nothing about { $missing }.
declined-too-vague = I can’t tell what you are asking about. Please be more specific.
declined-unverified = I found no words in the source that support an answer, so I am not giving one.
nearest = The nearest passage: “{ $title }”, paragraph { $paragraph }.

## Answers

understood-as = Understood as: { $question }
on-its-own = No, I meant it on its own
partly-covered = The source says nothing about { $missing }, though.
dropped =
    { $count ->
        [one] { $count } statement was left out because the source does not support it.
       *[other] { $count } statements were left out because the source does not support them.
    }
suggestions = You can ask:
quoted = “{ $text }”
citation-translation = translation
in-article = [{ $number }] in the article
citation-original = original

## What is said instead of an answer

question-empty = Write a question, and I’ll look for the answer in the source.
question-too-long =
    { $limit ->
        [one] The question is too long: it may have at most { $limit } character.
       *[other] The question is too long: it may have at most { $limit } characters.
    }
too-many-questions = That is too many questions at once. Please ask again in a minute.
internal-error = Something went wrong on my side. Please try again in a moment.

## What the bot is and knows

greeting =
    { $count ->
        [one] I answer questions from this source:
       *[other] I answer questions from these sources:
    }
greeting-languages = Ask in English, Polish, Russian or Kazakh.
help =
    I answer only from the source. The number after each sentence points to the passage that supports it, quoted word for word below the answer. If the source does not say, neither do I.

    You can follow up: “And when?”, “Who announced it?”, “Tell me more.”
sources =
    { $count ->
        [one] I answer from this source:
       *[other] I answer from these sources:
    }
sources-more = … and { $count } more
sources-none = There is no source to answer from yet.
source-language = Language of the original: { $language }
source-translations = Translations: { $languages }
source-rights = Rights: { $rights }
machine-translation = Machine translation by { $model }, not checked by a person.
briefing-button = The main points
briefing-choose = Which source should I sum up?
more-on = More on [{ $number }]
tell-me-more = Tell me more.
new-conversation = Let’s start over. What would you like to ask?
welcome = You’re welcome! Ask away if there is anything else.
goodbye = Goodbye!
language-choose = Which language should I speak? I always answer a question in its own language.
language-chosen = From now on I’ll speak English.

## Commands

command-line = /{ $command } – { $description }
command-start = what I answer from
command-briefing = the article in a few points
command-help = how to ask
command-sources = list the sources
command-new = start a new conversation
command-stop = stop the answer being written
command-language = choose the language
command-privacy = what I keep and for how long
command-export = download your data
command-delete = delete your data
command-stats = questions and answers in figures
command-gaps = what was asked for and the source lacks
command-reload = read the articles again
command-quit = leave
command-unknown = There is no command { $command }. Type /help to see what there is.

## Terminal

terminal-token = To talk to the bot in Telegram, get a token from @BotFather (send it /newbot) and put it in .env as TELEGRAM_BOT_TOKEN.

## Telegram

telegram-description = I answer questions from an article. Every sentence of an answer cites the source’s own words, and I don’t guess at what the source leaves out. Ask in English, Polish, Russian or Kazakh.
telegram-short-description = Answers with a citation behind every sentence.
telegram-not-allowed = This bot is private, and you are not on its list.
telegram-not-text = I can only read text. Please write your question.
writing = I’m writing the answer…
stop = Stop
stopped = Stopped.
nothing-to-stop = No answer is being written right now.
feedback-thanks = Thank you for telling me.
button-outdated = This button no longer works.
passage-changed = The source has changed since this answer. Please ask again.
telegram-command-ask = ask a question in a group
telegram-ask-empty = Write your question in the same message, right after /ask.
telegram-help-group = In a group I speak up only when someone sends /ask with a question, replies to a message of mine or mentions @{ $username }.

## Web

page-languages = Language of the page
page-layouts = What to show
page-both = Side by side
page-original = Original
page-translation = Translation
page-paragraph = Paragraph { $number }
page-changed = The quote that this link points to is not in the text. The source may have changed since the answer.
page-provenance = About this text
page-sources = Sources
page-missing = There is no such page

## Privacy

privacy-kept = What I keep, under the number of your Telegram account and without your name: your questions and my answers (the latest 100 of each conversation at most), the language you chose, your ratings, and words you ask about that the source lacks. Apart from that, and not linked to you, I count answers and refusals.
privacy-how-long =
    { $days ->
        [one] After { $days } day it is all deleted. /new deletes the current conversation at once.
       *[other] After { $days } days it is all deleted. /new deletes the current conversation at once.
    }
privacy-encrypted = The database is encrypted.
privacy-unencrypted = The database is not encrypted: whoever has access to the server can read it.
privacy-no-model = Apart from Telegram, nobody else is given your questions.
privacy-model = The question and the passages it needs go to a language model ({ $host }), without saying who asks.
privacy-operator = The bot is run by: { $operator }
privacy-no-operator = Who runs the bot has not been said. Ask where you found it.
privacy-rights =
    /export – your data as files
    /delete – everything about you deleted
export-title = Your conversation
export-empty = I keep no conversation of yours.
in-private = Send me this command in a private chat.
delete-confirm = Delete everything I keep about you: conversations, ratings and settings? This cannot be undone.
delete-delete = Delete everything
delete-keep = Keep it
delete-done = Done. I keep nothing about you any more. The messages in this chat you can delete in Telegram itself.
delete-kept = Nothing was deleted.

## For the owner

stats-days =
    { $days ->
        [one] The last day
       *[other] The last { $days } days
    }
stats-questions = Questions: { $count }
stats-answered = Answered: { $count }, of these in part: { $partly }
stats-refused = Refused: { $count }
stats-off-topic = off the topic: { $count }
stats-not-in-source = not in the source: { $count }
stats-too-vague = too vague: { $count }
stats-unverified = not verifiable: { $count }
stats-time = Median time to answer: { $milliseconds } ms
stats-verdicts = Ratings: 👍 { $good }, 👎 { $bad }
stats-languages = Languages: { $languages }
stats-answered-short = answered
stats-refused-short = refused
gaps-heading = What was asked for and the source lacks:
gaps-line = • { $words } – questions: { $questions }, readers: { $readers }, last: { $day }
gaps-none = Nobody has asked for words that the source lacks.
reload-done = Read again. Documents: { $documents }, paragraphs: { $paragraphs }.
reload-failed = The sources could not be read; I go on answering from what there was. The reason: { $reason }

## Inline

inline-hint = Type a question after the bot’s name
