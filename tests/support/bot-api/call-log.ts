import type { Params } from "./params.ts";

/** One call that reached the server. */
export interface ApiCall {
  /** Position among all calls, from 0, by arrival. */
  readonly index: number;
  readonly method: string;
  readonly params: Params;
  /** `refused`: by the rules; `failed`: by a planned fault. */
  readonly outcome: "pending" | "accepted" | "refused" | "failed";
  /** What an accepted call returned. */
  readonly result: unknown;
  /** Why a call was refused or failed. */
  readonly problem: string | null;
}

export type CallPredicate = (call: ApiCall) => boolean;

export interface WaitOptions {
  /** Only calls from this index on; 0 where left out, so that a call made already counts. */
  readonly from?: number;
  /** Milliseconds, 5,000 where left out. */
  readonly timeout?: number;
}

export type CallLog = ReturnType<typeof createCallLog>;

/** Every call, in order of arrival. */
export function createCallLog() {
  const calls: ApiCall[] = [];
  const settlements = new EventTarget();

  const begin = (method: string, params: Params): number =>
    calls.push({ index: calls.length, method, params, outcome: "pending", result: null, problem: null }) - 1;

  const settle = (index: number, ending: Pick<ApiCall, "outcome" | "result" | "problem">): void => {
    calls[index] = { ...(calls[index] as ApiCall), ...ending };
    settlements.dispatchEvent(new Event("settled"));
  };

  const list = (method?: string): ApiCall[] => calls.filter((call) => method === undefined || call.method === method);

  /** The first settled call of the method that the predicate accepts. Rejects, naming what was called, after `timeout`. */
  const waitFor = (
    method: string,
    predicate: CallPredicate = () => true,
    options: WaitOptions = {},
  ): Promise<ApiCall> => {
    const { from = 0, timeout = 5000 } = options;
    const find = () => list(method).find((call) => call.index >= from && call.outcome !== "pending" && predicate(call));
    return new Promise((resolve, reject) => {
      const check = () => {
        const call = find();
        if (call) stop(() => resolve(call));
      };
      const timer = setTimeout(() => {
        const made = calls.map((call) => `${call.method} ${call.outcome}${call.problem ? ` (${call.problem})` : ""}`);
        stop(() => reject(new Error(`No such ${method} within ${timeout} ms; calls: ${made.join(", ") || "none"}`)));
      }, timeout);
      const stop = (done: () => void) => {
        clearTimeout(timer);
        settlements.removeEventListener("settled", check);
        done();
      };
      settlements.addEventListener("settled", check);
      check();
    });
  };

  return { begin, settle, list, waitFor };
}
