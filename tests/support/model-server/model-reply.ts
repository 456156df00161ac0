/** What the server does with a request. */
export type ModelReply =
  /** A whole answer, in pieces of some letters. */
  | { readonly kind: "text"; readonly text: string; readonly finish?: "stop" | "length" }
  /** Pieces with pauses between them. */
  | { readonly kind: "drip"; readonly text: string; readonly letters: number; readonly milliseconds: number }
  /** The connection breaks after this text. */
  | { readonly kind: "cut"; readonly text: string }
  /** Nothing until the caller hangs up. */
  | { readonly kind: "hang" }
  /** A body that is no stream of an answer, or a refusal. */
  | {
      readonly kind: "body";
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

export function textReply(text: string): ModelReply {
  return { kind: "text", text };
}

/** An error as the API has it. Its message must not reach a reader. */
export function apiErrorReply(status: number, message: string, headers: Record<string, string> = {}): ModelReply {
  const body = JSON.stringify({ error: { message, type: "loopback_error", param: null, code: null } });
  return { kind: "body", status, contentType: "application/json", body, headers };
}
