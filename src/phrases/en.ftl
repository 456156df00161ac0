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
citation-original = original

## What is said instead of an answer

question-empty = Write a question, and I’ll look for the answer in the source.
question-too-long =
    { $limit ->
        [one] The question is too long: it may have at most { $limit } character.
       *[other] The question is too long: it may have at most { $limit } characters.
    }
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
