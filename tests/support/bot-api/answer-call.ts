import { ApiError, silentChange } from "./api-error.ts";
import type { CallLog } from "./call-log.ts";
import type { Fault, FaultPlan } from "./faults.ts";
import type { BotWorld, Method } from "./methods/method.ts";
import type { Params } from "./params.ts";

export interface CallContext {
  readonly token: string;
  readonly methods: ReadonlyMap<string, Method>;
  readonly world: BotWorld;
  readonly log: CallLog;
  readonly faults: FaultPlan;
}

export interface CallRequest {
  readonly token: string;
  readonly method: string;
  /** Or why they cannot be read. */
  readonly params: Params | ApiError;
}

/** What the caller gets: an answer, a broken connection, or nothing at all. */
export type CallReply =
  | { readonly kind: "body"; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: "broken" }
  | { readonly kind: "silence" };

const TOKEN_FORM = /^\d+:[\w-]+$/;

/** Answers one call as the Bot API does: token, then method, then parameters, then rules. */
export async function answerCall(context: CallContext, request: CallRequest, signal: AbortSignal): Promise<CallReply> {
  const { log, faults } = context;
  const { method: name, params } = request;
  const index = log.begin(name, params instanceof ApiError ? {} : params);
  const fault = request.token === context.token ? faults.take(name) : null;
  if (fault && fault.kind !== "reset-after") {
    log.settle(index, { outcome: "failed", result: null, problem: fault.kind });
    return replyOf(fault);
  }
  try {
    const method = findMethod(context, request);
    const result = await call(method, params, context.world, signal);
    log.settle(index, { outcome: fault ? "failed" : "accepted", result, problem: fault?.kind ?? null });
    return fault ? { kind: "broken" } : json(200, { ok: true, result });
  } catch (error) {
    const refusal = asApiError(error);
    log.settle(index, { outcome: "refused", result: null, problem: refusal.message });
    return refused(refusal);
  }
}

function findMethod({ token, methods }: CallContext, request: CallRequest): Method {
  if (!TOKEN_FORM.test(request.token)) throw new ApiError(404, "Not Found");
  if (request.token !== token) throw new ApiError(401, "Unauthorized");
  const method = methods.get(request.method.toLowerCase());
  if (!method) throw new ApiError(404, "Not Found");
  return method;
}

async function call(method: Method, params: Params | ApiError, world: BotWorld, signal: AbortSignal): Promise<unknown> {
  if (params instanceof ApiError) throw params;
  const unknown = Object.keys(params).filter((name) => !method.parameters.includes(name));
  if (unknown.length > 0) throw silentChange(`unknown parameters are ignored: ${unknown.join(", ")}`);
  return await method.call(params, world, signal);
}

function replyOf(fault: Fault): CallReply {
  if (fault.kind === "refusal") return refused(fault.error);
  if (fault.kind === "body") return fault;
  return { kind: fault.kind === "hang" ? "silence" : "broken" };
}

/** A slip of the server itself is counted among the refusals, and so fails the test that meets it. */
const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(500, `Internal Server Error: ${String(error)}`);

const refused = ({ code, message, parameters }: ApiError): CallReply =>
  json(code, { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) });

const json = (status: number, body: unknown): CallReply => ({
  kind: "body",
  status,
  contentType: "application/json",
  body: JSON.stringify(body),
});
