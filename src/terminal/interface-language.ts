import { isLanguage, type Language } from "../text/language.ts";

/** The language to greet in: that of a POSIX locale such as `pl_PL.UTF-8`, English where the bot does not speak it. */
export function interfaceLanguage(locale: string | undefined): Language {
  const language = locale?.split(/[_.@-]/u)[0]?.toLowerCase();
  return isLanguage(language) ? language : "en";
}
