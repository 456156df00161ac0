import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { CHROMIUM } from "./chromium.ts";

/** What the integration tests need beside npm's packages, by a file that each brings. */
const PACKAGES = {
  chromium: CHROMIUM,
  "fonts-noto-core": "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf",
} as const;

/** Installs from Debian's packages what is not there yet. */
export default function installPackages(): void {
  const missing = Object.entries(PACKAGES).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) return;
  const apt = (...words: string[]) =>
    execFileSync("apt-get", ["-qq", ...words], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "--yes", "--no-install-recommends", ...missing);
}
