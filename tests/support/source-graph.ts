import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** A source file by its path from `src`: `telegram/create-bot.ts`. */
export type Sources = Readonly<Record<string, string>>;

/** The layout that sources are held to. */
export interface Layout {
  /** What each room (a folder of `src`, or a file beside them) reads, directly; what that reads it may read too. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** Where a package may be imported: files, or folders ending in a slash. */
  readonly homes: Readonly<Record<string, readonly string[]>>;
  /** The one file that reads the environment. */
  readonly environment: string;
}

/** Reads every TypeScript file below a folder. */
export function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return Object.fromEntries(
    files.map((file) => [file.replaceAll("\\", "/"), readFileSync(posix.join(folder, file), "utf8")]),
  );
}

/** One line for each place that breaks the layout; empty where all is well. */
export function findViolations(sources: Sources, layout: Layout): string[] {
  const files = Object.keys(sources);
  return [
    ...files.flatMap((file) => wrongWays(file, sources, layout)),
    ...findCycles(sources),
    ...files.flatMap((file) => strayPackages(file, sources[file] ?? "", layout.homes)),
    ...files
      .filter((file) => file !== layout.environment && readsEnvironment(sources[file] ?? ""))
      .map((file) => `${file} reads the environment`),
    ...files
      .filter((file) => isBarrel(file, sources[file] ?? ""))
      .map((file) => `${file} is a barrel: it exports what others own`),
  ];
}

/** What a file imports, by any kind of import: types, dynamic ones and re-exports too. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\b(?:[^"';]*?\bfrom)?\s*"(?<from>[^"]+)"/gm);
  const calls = text.matchAll(/\bimport\(\s*"(?<from>[^"]+)"\s*\)/g);
  return [...statements, ...calls].map((match) => match.groups?.["from"] ?? "");
}

function filesRead(file: string, sources: Sources): string[] {
  return importsOf(sources[file] ?? "")
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(posix.dirname(file), specifier));
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? file;
}

function wrongWays(file: string, sources: Sources, { rooms }: Layout): string[] {
  const room = roomOf(file);
  if (rooms[room] === undefined) return [`${file} stands in no known room`];
  const allowed = below(room, rooms);
  return filesRead(file, sources)
    .filter((read) => roomOf(read) !== room && !allowed.has(roomOf(read)))
    .map((read) => `${file} imports ${read}, against the direction`);
}

/** All rooms that a room may read. */
export function below(room: string, rooms: Layout["rooms"], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const read of rooms[room] ?? []) {
    if (found.has(read)) continue;
    found.add(read);
    below(read, rooms, found);
  }
  return found;
}

/** Each cycle once, from its first file in the alphabet. */
function findCycles(sources: Sources): string[] {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const cycle = path.slice(start);
      const first = cycle.indexOf(cycle.toSorted()[0] ?? "");
      const ordered = [...cycle.slice(first), ...cycle.slice(0, first)];
      cycles.add(`${[...ordered, ordered[0]].join(" → ")} is a cycle`);
    }
    if (start >= 0 || done.has(file)) return;
    for (const read of filesRead(file, sources)) visit(read, [...path, file]);
    done.add(file);
  };
  for (const file of Object.keys(sources)) visit(file, []);
  return [...cycles];
}

/** A package is used where it is imported, and where its name stands as a string of its own: an import by a variable. */
function strayPackages(file: string, text: string, homes: Layout["homes"]): string[] {
  const named = Object.keys(homes).filter((name) => text.includes(`"${name}"`));
  const imported = importsOf(text)
    .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
  return [...new Set([...named, ...imported])]
    .filter((name) => !(homes[name] ?? []).some((home) => (home.endsWith("/") ? file.startsWith(home) : file === home)))
    .map((name) => `${file} uses ${name} outside its home`);
}

const ENVIRONMENT = [
  /\bprocess\s*(?:\?\.|\.|\[\s*["'`])\s*env\b/,
  /\benv\b[^;=]*\}\s*=\s*process\b/,
  /\benv\b[^;]*\bfrom\s+"node:process"/,
];

function readsEnvironment(text: string): boolean {
  return ENVIRONMENT.some((pattern) => pattern.test(text));
}

function isBarrel(file: string, text: string): boolean {
  return posix.basename(file) === "index.ts" || /^export\b[^"';]*\bfrom\s*"/m.test(text);
}
