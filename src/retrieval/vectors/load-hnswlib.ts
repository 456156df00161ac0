/** The part of hnswlib-node that is used; written here because the package is optional and takes its types with it. */
export interface HierarchicalNsw {
  initIndex(options: { maxElements: number; m: number; efConstruction: number; randomSeed: number }): void;
  resizeIndex(maxElements: number): void;
  readIndex(file: string): Promise<boolean>;
  writeIndex(file: string): Promise<boolean>;
  addPoint(vector: number[], label: number): void;
  searchKnn(vector: number[], neighbours: number): { distances: number[]; neighbors: number[] };
  getPoint(label: number): number[];
  setEf(ef: number): void;
}

export type HnswLibrary = { readonly HierarchicalNSW: new (space: "ip", dimensions: number) => HierarchicalNsw };

/** A variable, so that the build passes where the package could not be compiled. */
const PACKAGE: string = "hnswlib-node";

/** hnswlib-node, or null where it could not be compiled at install. */
export async function loadHnswlib(): Promise<HnswLibrary | null> {
  try {
    const { default: library } = (await import(PACKAGE)) as { default: HnswLibrary };
    return library;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND" || code === "ERR_DLOPEN_FAILED") return null;
    // `bindings` throws a plain Error with a list of the paths it tried.
    if (error instanceof Error && error.message.includes("Could not locate the bindings file")) return null;
    throw error;
  }
}
