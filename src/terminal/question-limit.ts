/** The longest question that is read, in UTF-16 units: what fits into one Telegram message, so the two are alike. */
export const MAX_QUESTION_LENGTH = 4096;
