import { BotError, GrammyError, HttpError } from "grammy";
import { knownDescription } from "./known-description.ts";
import { TelegramError, type TelegramErrorReason } from "./telegram-error.ts";

/** grammY's errors as a `TelegramError`, without token, payload and words that are not known. Anything else is handed back as it is. */
export function toTelegramError(error: unknown): unknown {
  if (error instanceof BotError) return toTelegramError(error.error);
  if (error instanceof GrammyError) {
    const { method, error_code: code, description, parameters } = error;
    const detail = [code, knownDescription(description)].filter((part) => part !== null).join(" ");
    return new TelegramError(reasonOf(method, code), { method, code, detail, retryAfter: parameters.retry_after });
  }
  if (error instanceof HttpError) {
    const detail = networkCode(error.error);
    return new TelegramError(NETWORK_REASONS[detail] ?? "unreachable", { method: methodOf(error), code: null, detail });
  }
  return error;
}

/** What the request library calls an answer that is no JSON, and a call whose signal was aborted. */
const NETWORK_REASONS: Readonly<Record<string, TelegramErrorReason>> = {
  "invalid-json": "unintelligible",
  aborted: "given-up",
};

/** Methods that name nothing which could be missing. */
const WITHOUT_CHAT: ReadonlySet<string> = new Set(["getMe", "deleteWebhook", "setWebhook", "getUpdates"]);

/** A token that is not even formed like one gets 404 instead of 401, whatever the method. */
function reasonOf(method: string, code: number): TelegramErrorReason {
  if (code === 401 || (code === 404 && WITHOUT_CHAT.has(method))) return "unauthorized";
  if (code === 409) return "conflict";
  if (code === 403) return "blocked";
  if (code === 429) return "rate-limited";
  return code >= 500 ? "unavailable" : "refused";
}

/** An `HttpError` names its method in its message only: "Network request for 'getMe' failed!" */
const methodOf = (error: HttpError): string | null =>
  /'(?<method>\w+)'/.exec(error.message)?.groups?.["method"] ?? null;

/** The message holds the address and so the token; the code (`ECONNREFUSED`) or the error's name does not. */
function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.message.includes("timed out after")) return "timed out";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "type" in error && typeof error.type === "string" ? error.type : error.name;
}

export const isTelegramError = (error: unknown): error is TelegramError => error instanceof TelegramError;
