/** A refusal as the Bot API words it: the HTTP status, the description and, for some, `parameters`. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export interface ResponseParameters {
  /** Seconds to wait before the call may be repeated. */
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

export const badRequest = (detail: string): ApiError => new ApiError(400, `Bad Request: ${detail}`);

export const forbidden = (detail: string): ApiError => new ApiError(403, `Forbidden: ${detail}`);

export const conflict = (detail: string): ApiError => new ApiError(409, `Conflict: ${detail}`);

/**
 * Telegram would accept this and silently show something else (trim, drop, merge). The tests want to know, so it is
 * refused; `STRICT` tells such a refusal from Telegram's own.
 */
export const silentChange = (detail: string): ApiError => badRequest(`STRICT: ${detail}`);
