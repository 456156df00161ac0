/** Where Debian's package puts it. */
export const CHROMIUM = "/usr/bin/chromium";

/** Without a sandbox, for it is often started as root, and without what it does for itself on a network. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;
