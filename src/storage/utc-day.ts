/** A day of UTC: `2026-11-26`. Days compare as text. */
export function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** So many days before. */
export function daysBefore(date: Date, days: number): Date {
  const before = new Date(date);
  before.setUTCDate(before.getUTCDate() - days);
  return before;
}
