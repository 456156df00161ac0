import { stringify } from "yaml";

/** Front matter with its two lines of hyphens, as `readFrontMatter` reads it. */
export function formatFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}
