import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** A knowledge folder with these files, by path; removed when the running test has finished. */
export function knowledgeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = join(temporaryFolder(), "knowledge");
  mkdirSync(folder);
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return { folder, write, remove: (file: string) => rmSync(join(folder, file)) };
}

/** The text of a document file: front matter and the paragraphs given. */
export function documentText(language: string, ...paragraphs: readonly string[]): string {
  return `---\ntitle: A title\nlanguage: ${language}\n---\n\n${paragraphs.join("\n\n")}\n`;
}
