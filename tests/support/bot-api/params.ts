import { badRequest } from "./api-error.ts";

/** A call's parameters as parsed from JSON, a form or the query; forms carry everything as text. */
export type Params = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Params {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number, also when written as text; undefined when absent. */
export function optionalInteger(params: Params, name: string): number | undefined {
  const value = params[name];
  if (value === undefined) return undefined;
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) throw badRequest(`invalid ${name} specified`);
  return number;
}

/** A boolean, also when written as text; false when absent. */
export function flag(params: Params, name: string): boolean {
  const value = params[name];
  return value === true || value === "true" || value === "True" || value === "1";
}

/** An object or a list, also when it comes as JSON text; undefined when absent. */
export function optionalJson(params: Params, name: string): unknown {
  const value = params[name];
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse ${name} JSON object`);
  }
}

/** A required field of an object that describes `what`. */
export function numberField(object: Params, name: string, what: string): number {
  const value = object[name];
  if (value === undefined) throw badRequest(`can't parse ${what}: Can't find field "${name}"`);
  if (typeof value !== "number") throw badRequest(`can't parse ${what}: Field "${name}" must be of type Number`);
  if (!Number.isInteger(value)) throw badRequest(`can't parse ${what}: Field "${name}" must be a valid Number`);
  return value;
}

/** A required text field of an object that describes `what`. */
export function stringField(object: Params, name: string, what: string): string {
  const value = object[name];
  if (value === undefined) throw badRequest(`can't parse ${what}: Can't find field "${name}"`);
  if (typeof value !== "string") throw badRequest(`can't parse ${what}: Field "${name}" must be of type String`);
  return value;
}
