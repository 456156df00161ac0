/** A text as it is compared, and where each of its characters stands in the text as read. */
export interface CanonicalText {
  readonly text: string;
  /** UTF-16 offsets into the text as read: `starts[i]` and `ends[i]` for the character at `text[i]`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A letter with its marks, or one character. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const SPACE = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/u;
/** Soft hyphens, zero-width characters and marks of direction are not seen. */
const UNSEEN = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+$/u;
const QUOTATION_MARK = /^["'`´‘’‚‛“”„‟‹›«»′″ʼ＂＇]$/u;
const DASH = /^[-‐‑‒–—―−﹣－]$/u;

/**
 * Case, white space, quotation marks, dashes and Unicode forms made one. Words, digits and other signs stay as they are.
 */
export function canonicalText(source: string): CanonicalText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    const canonical = canonicalCluster(cluster);
    if (canonical === "" || (canonical === " " && (text === "" || text.endsWith(" ")))) continue;
    text += canonical;
    for (let unit = 0; unit < canonical.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text, starts, ends };
}

function canonicalCluster(cluster: string): string {
  if (UNSEEN.test(cluster)) return "";
  if (SPACE.test(cluster)) return " ";
  if (QUOTATION_MARK.test(cluster)) return "'";
  if (DASH.test(cluster)) return "-";
  return cluster.normalize("NFKC").toLowerCase();
}
