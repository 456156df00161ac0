import { createPassageFinder } from "../answering/find-passages.ts";
import { composeAnswering, composeLogger } from "../compose.ts";
import { composeConversations } from "../compose-conversations.ts";
import { composeModel } from "../compose-model.ts";
import type { Config } from "../config.ts";
import type { PrivacyFacts } from "../conversation/word-privacy.ts";
import type { Inbox } from "../intake/inbox.ts";
import { createMetrics } from "../metrics/create-metrics.ts";
import { createBot } from "../telegram/create-bot.ts";
import { runBot } from "../telegram/run-bot.ts";
import { createUpdateAttempts } from "../telegram/update-attempts.ts";
import { createWebhookGate, type WebhookGate } from "../telegram/webhook-gate.ts";
import { safeLine } from "../terminal/safe-line.ts";
import { WEBHOOK_PATH } from "../web/create-web-app.ts";
import type { CommandContext } from "./command-context.ts";
import { deleteOldData } from "./delete-old-data.ts";
import { openReloadable } from "./reloadable-answering.ts";
import { serveWeb } from "./serve-web.ts";
import { count, problemLines, tellOwner } from "./tell-owner.ts";

/** The bot in Telegram, and the web server where one is set; until a signal ends it. */
export async function serveTelegram({ config, screen }: CommandContext, token: string): Promise<void> {
  let countInbox: Inbox["count"] = async () => ({ waiting: 0, setAside: 0 });
  const metrics = createMetrics({ logger: composeLogger(config), countInbox: () => countInbox() });
  const { logger } = metrics;
  const model = await composeModel(config, logger, "info");
  const { current, reload } = await openReloadable(() => composeAnswering(config, screen, { model, logger }));
  tellOwner(current(), screen);
  if (config.dataKey === null) screen.write(UNENCRYPTED);
  const kept = await composeConversations(
    config,
    {
      answerQuestion: (...question) => current().answerQuestion(...question),
      writeBriefing: (...briefing) => current().writeBriefing(...briefing),
    },
    logger,
  );
  countInbox = kept.inbox.count;
  const stopDeleting = deleteOldData({ retention: kept.retention, days: config.retentionDays, logger });
  const documents = () => current().opened.index.documents;
  const gate = createWebhookGate();
  let isReady = false;
  const closeServers = await serveWeb(config, { documents, gate, isReady: () => isReady, metrics, logger, screen });

  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const attempts = createUpdateAttempts();
  const bot = createBot({
    ...kept,
    attempts,
    token,
    apiRoot: config.telegramApiRoot,
    allowedIds: config.allowedIds,
    adminIds: config.adminIds,
    recentTurns: async (key) => (await kept.store.load(key)).turns,
    privacy: privacyOf(config),
    reloadSources: async () => {
      const read = await reload();
      const { index } = read.opened;
      return { documents: index.documents.length, paragraphs: index.size, problems: problemLines(read) };
    },
    findPassages: (...asked) => createPassageFinder(current().retriever)(...asked),
    proved: () => current().proved,
    documents,
    publicUrl: config.web?.publicUrl ?? null,
    logger,
    signal: stop.signal,
  });
  try {
    await runBot({
      bot,
      inbox: kept.inbox,
      journal: kept.journal,
      attempts,
      webhook: webhookOf(config, gate),
      logger,
      signal: stop.signal,
      onReady: ({ username }) => {
        isReady = true;
        const titles = documents().map(({ title }) => `“${safeLine(title)}”`);
        screen.write(
          `@${username} answers from ${count(titles.length, "document")}: ${titles.join(", ")}. Ctrl-C stops it.\n`,
        );
      },
    });
  } finally {
    isReady = false;
    await closeServers();
    stopDeleting();
    await kept.close();
  }
}

function webhookOf({ web }: Config, gate: WebhookGate) {
  if (web === null || web.publicUrl === null || web.webhookSecret === null) return null;
  return { gate, url: `${web.publicUrl}${WEBHOOK_PATH}`, secret: web.webhookSecret };
}

const UNENCRYPTED = "Readers' messages lie unencrypted in the database: set DATA_KEY to encrypt it.\n";

function privacyOf({ operator, retentionDays, dataKey, model }: Config): PrivacyFacts {
  const modelHost = model === null ? null : new URL(model.baseUrl).host;
  return { operator, retentionDays, isEncrypted: dataKey !== null, modelHost };
}
