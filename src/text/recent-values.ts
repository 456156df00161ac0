/** A longer key is no word that comes again, and what is known of it may be as long. */
const LONGEST_KEY = 64;

/**
 * What a function gave for the keys that it was asked for of late, at most `limit` twice over: when as many new ones have
 * come, those that were not asked for meanwhile are forgotten. The words of a text repeat, so few are worked out twice.
 */
export function recentValues<Value>(limit: number, workOut: (key: string) => Value): (key: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? workOut(key);
    if (key.length > LONGEST_KEY) return value;
    if (recent.size >= limit) [older, recent] = [recent, new Map<string, Value>()];
    recent.set(key, value);
    return value;
  };
}
