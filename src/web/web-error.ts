/** The web server cannot be started. */
export class WebError extends Error {
  override readonly name = "WebError";
  readonly port: number;

  constructor(port: number, cause: NodeJS.ErrnoException) {
    super(`the web server cannot use port ${port}: ${reasonOf(cause)}; set PORT to one that is free`, { cause });
    this.port = port;
  }
}

function reasonOf({ code = "unknown" }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return "it is in use";
  if (code === "EACCES") return "this user may not";
  return code;
}
