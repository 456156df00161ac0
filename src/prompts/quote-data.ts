/**
 * Values as JSON, one a line, with no `<` in them and no line break inside: whatever a text says, it cannot end the block
 * that it stands in.
 */
export function quoteData(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value).replace(/[<>\u2028\u2029\u0085]/gu, escaped)).join("\n");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
