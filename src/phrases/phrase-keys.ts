/** Every message of the Fluent files and the variables it takes. A test holds the four files and their callers to it. */
export const PHRASES = {
  "declined-off-topic": [],
  "declined-not-in-source": [],
  "declined-not-mentioned": ["missing"],
  "declined-too-vague": [],
  "declined-unverified": [],
  nearest: ["title", "paragraph"],

  "understood-as": ["question"],
  "on-its-own": [],
  "partly-covered": ["missing"],
  dropped: ["count"],
  suggestions: [],
  quoted: ["text"],
  "citation-translation": [],
  "citation-original": [],

  "question-empty": [],
  "question-too-long": ["limit"],
  "internal-error": [],

  greeting: ["count"],
  "greeting-languages": [],
  help: [],
  sources: ["count"],
  "sources-more": ["count"],
  "sources-none": [],
  "source-language": ["language"],
  "source-translations": ["languages"],
  "source-rights": ["rights"],
  "machine-translation": ["model"],
  "briefing-button": [],
  "briefing-choose": [],
  "more-on": ["number"],
  "tell-me-more": [],
  "new-conversation": [],
  welcome: [],
  goodbye: [],
  "language-choose": [],
  "language-chosen": [],

  "command-line": ["command", "description"],
  "command-start": [],
  "command-briefing": [],
  "command-help": [],
  "command-sources": [],
  "command-new": [],
  "command-stop": [],
  "command-language": [],
  "command-quit": [],
  "command-unknown": ["command"],

  "terminal-token": [],

  "telegram-description": [],
  "telegram-short-description": [],
  "telegram-not-allowed": [],
  writing: [],
  stop: [],
  stopped: [],
  "nothing-to-stop": [],
  "feedback-thanks": [],
  "button-outdated": [],
  "passage-changed": [],
  "telegram-not-text": [],
  "telegram-command-ask": [],
  "telegram-ask-empty": [],
  "telegram-help-group": ["username"],
} as const satisfies Record<string, readonly string[]>;

export type PhraseKey = keyof typeof PHRASES;

/** What a phrase has to be given: its variables by name. */
export type PhraseVariables<Key extends PhraseKey> = {
  readonly [Name in (typeof PHRASES)[Key][number]]: string | number;
};
