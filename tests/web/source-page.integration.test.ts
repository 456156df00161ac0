import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { openPage } from "./browser.ts";
import { addressOfSentence, shippedDocuments, startPageServer } from "./page-server.ts";

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const views = LANGUAGES.flatMap((language) =>
  [PHONE, DESKTOP].flatMap((viewport) =>
    (["light", "dark"] as const).map((colorScheme) => ({ language, viewport, colorScheme, width: viewport.width })),
  ),
);

/** What a check of accessibility finds that keeps anybody from reading. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ help }) => help);
}

test.each(views)(
  "$language, $width wide, $colorScheme: the cited sentence is in sight, and all can be read",
  async ({ language, viewport, colorScheme }) => {
    const documents = await shippedDocuments();
    const [document] = documents;
    if (document === undefined) throw new Error("there is no article");
    const { origin } = await startPageServer(documents);
    // The check for accessibility is a script of ours; the page itself is read without any.
    const page = await openPage({ viewport, colorScheme, bypassCSP: true });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));

    for (const address of [addressOfSentence(document, 5, 2, language)].flatMap((one) => [
      one,
      one.split("#")[0] ?? "",
    ])) {
      await page.goto(`${origin}${address}`);
      const { y, height } = (await page.locator("#cited").boundingBox()) ?? { y: -1, height: 0 };
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThan(viewport.height);
    }
    expect(await page.locator("#cited").textContent()).toMatch(/^Kazachstan konsekwentnie deklaruje/);
    const sideways = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    expect(await page.evaluate(sideways)).toBe(false);
    expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
  },
);

test("the page is read as well with scripts switched off", async () => {
  const documents = await shippedDocuments();
  const { origin } = await startPageServer(documents);
  const page = await openPage({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${origin}/?lang=en`);
  await page.getByRole("link", { name: "Kazakhstan and the European Union after the Samarkand summit" }).click();
  await page.getByRole("link", { name: "Translation" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Samarkand");
  expect(await page.locator("p[lang=pl], div[lang=pl]").count()).toBe(0);
  await page.getByRole("link", { name: "Original" }).click();
  expect(await page.locator("div[lang=en]").count()).toBe(0);
  expect(await page.locator("div[lang=pl]").count()).toBe(7);
});
