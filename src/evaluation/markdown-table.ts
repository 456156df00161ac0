/** Rows as a Markdown table; the first is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replaceAll("|", "\\|")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = `|${head.map((_, column) => (column === 0 ? "---|" : "--:|")).join("")}`;
  return [line(head), rule, ...body.map(line)].join("\n");
}
