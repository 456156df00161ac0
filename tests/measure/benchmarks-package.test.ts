import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function read(file: string): Manifest {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8")) as Manifest;
}

function dependenciesOf({ dependencies, devDependencies, optionalDependencies }: Manifest): Record<string, string> {
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

test("the libraries to measure beside are pinned, and none is a dependency of the product", () => {
  const product = dependenciesOf(read("package.json"));
  const { "@langchain/core": core, ...peers } = dependenciesOf(read("benchmarks/package.json"));
  expect(Object.keys(peers)).toEqual(expect.arrayContaining(["@langchain/classic", "@orama/orama", "minisearch"]));
  expect(Object.keys(peers).filter((name) => name in product)).toEqual([]);
  expect(Object.values(peers).every((version) => /^\d/.test(version))).toBe(true);
  // Our embedder goes into LangChain's store: both sides are of one version.
  expect(core).toBe(product["@langchain/core"]);
});
