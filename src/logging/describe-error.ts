/** An error as plain data, for a log line. */
export interface ErrorDescription {
  readonly name: string;
  /** Left out, and the stack that begins with it, of an error that quotes what others wrote: see `isQuoting`. */
  readonly message?: string;
  readonly stack?: string;
  /** What a driver, Node or Telegram calls it: `ECONNREFUSED`, 403. */
  readonly code?: string | number;
  /** Our own errors' reason. */
  readonly reason?: string;
  /** What lies beneath: `cause`, grammY's `error`, the `errors` of an AggregateError. */
  readonly causes?: readonly ErrorDescription[];
}

const MAX_DEPTH = 8;
const MAX_CAUSES = 8;

/** Only the properties named above are read: others hold requests, contexts and readers' messages. */
export function describeError(error: unknown): ErrorDescription {
  return describe(error, new Set());
}

function describe(error: unknown, above: ReadonlySet<unknown>): ErrorDescription {
  if (!(error instanceof Error)) {
    return { name: typeof error, message: typeof error === "string" ? error : "thrown, and not an Error" };
  }
  const path = new Set(above).add(error);
  const causes = path.size >= MAX_DEPTH ? [] : beneath(error).filter((inner) => !path.has(inner));
  return {
    name: error.name,
    ...(isQuoting(error) ? {} : said(error)),
    ...("code" in error && isCode(error.code) ? { code: error.code } : {}),
    ...("error_code" in error && typeof error.error_code === "number" ? { code: error.error_code } : {}),
    ...("reason" in error && typeof error.reason === "string" ? { reason: error.reason } : {}),
    ...(causes.length === 0 ? {} : { causes: causes.slice(0, MAX_CAUSES).map((inner) => describe(inner, path)) }),
  };
}

/** Node quotes a text that it could not parse; an error with a `description` (grammY's) quotes a server's answer. */
function isQuoting(error: Error): boolean {
  return error instanceof SyntaxError || "description" in error;
}

function said({ message, stack }: Error): Pick<ErrorDescription, "message" | "stack"> {
  return stack === undefined ? { message } : { message, stack };
}

function beneath(error: Error): readonly unknown[] {
  const inner = [error.cause, "error" in error ? error.error : undefined];
  if ("errors" in error && Array.isArray(error.errors)) inner.push(...error.errors);
  return inner.filter((one) => one !== undefined && one !== null);
}

function isCode(code: unknown): code is string | number {
  return typeof code === "string" || typeof code === "number";
}
