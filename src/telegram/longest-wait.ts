/** Seconds. Telegram may ask for a longer wait; a reader would be gone, and a bot that cannot be reached is not one. */
export const LONGEST_WAIT = 60;
