import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { CHROMIUM, QUIET } from "../support/chromium.ts";

/** A page in a real browser, for one test. */
export async function openPage(options: BrowserContextOptions): Promise<Page> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...QUIET] });
  onTestFinished(() => browser.close());
  return browser.newPage(options);
}
