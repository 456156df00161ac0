import type { InitializeHook, ResolveHook } from "node:module";

/** URL of a module → URL of the one that stands in for it. */
let replacements: ReadonlyMap<string, string> = new Map();

/** Customization hooks of Node's module loader, run in its own thread. Told once what replaces what. */
export const initialize: InitializeHook<ReadonlyMap<string, string>> = (told) => {
  replacements = told;
};

/** Whoever imports a replaced module gets its replacement, which alone is given the module itself. */
export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const resolved = await nextResolve(specifier, context);
  const replacement = replacements.get(resolved.url);
  return replacement === undefined || replacement === context.parentURL ? resolved : { ...resolved, url: replacement };
};
