import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { startBotProcess } from "../support/bot-process.ts";
import { CHROMIUM, QUIET } from "../support/chromium.ts";
import { chatPage } from "./chat-page.ts";
import { holdConversation } from "./hold-conversation.ts";

// `npm run pictures`: compiled to `dist-measure/tests/pictures`, hence the way up to the project's folder.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, "docs", "pictures");

const SCHEMES = ["light", "dark"] as const;
/** A screen of a phone for the chat, of a desktop for the page. */
const PHONE = { width: 420, height: 900 };
const DESKTOP = { width: 1_200, height: 800 };
/** Pixels for each of the page's. */
const SHARPNESS = 1.5;

/** The pictures of the README, of the running product: a conversation with it, and the page that a citation leads to. */
async function takePictures(browser: Browser): Promise<void> {
  await mkdir(folder, { recursive: true });
  const data = await mkdtemp(join(tmpdir(), "cited-answers-pictures-"));
  const telegram = await startBotApiServer();
  const bot = await startBotProcess(root, data, telegram, { PORT: "0", PUBLIC_URL: "https://answers.example.org" });
  try {
    const { messages, cited } = await holdConversation(telegram);
    for (const colorScheme of SCHEMES) {
      const chat = await browser.newPage({ viewport: PHONE, colorScheme, deviceScaleFactor: SHARPNESS });
      await chat.setContent(chatPage(messages));
      await chat.screenshot({ path: join(folder, `conversation-${colorScheme}.png`), fullPage: true });
      const page = await browser.newPage({ viewport: DESKTOP, colorScheme, deviceScaleFactor: SHARPNESS });
      await page.goto(cited.replace("https://answers.example.org", `http://127.0.0.1:${bot.port}`));
      await page.screenshot({ path: join(folder, `source-page-${colorScheme}.png`) });
      const phone = await browser.newPage({ viewport: PHONE, colorScheme, deviceScaleFactor: SHARPNESS });
      await phone.goto(page.url());
      await phone.screenshot({ path: join(folder, `source-page-phone-${colorScheme}.png`) });
    }
  } finally {
    await bot.end("SIGTERM");
    await telegram.close();
    await rm(data, { recursive: true, force: true });
  }
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...QUIET] });
await takePictures(browser).finally(() => browser.close());
process.stderr.write(`The pictures are in ${folder}.\n`);
