import type { Message, MessageEntity } from "grammy/types";
import { html, raw } from "hono/html";

const TAGS: Partial<Record<MessageEntity["type"], readonly [open: string, close: string]>> = {
  bold: ["<b>", "</b>"],
  italic: ["<i>", "</i>"],
  blockquote: ["<blockquote>", "</blockquote>"],
  expandable_blockquote: ["<blockquote>", "</blockquote>"],
};

/** A conversation as Telegram's clients show it, with what is folded opened. */
export function chatPage(messages: readonly Message[]): string {
  const bubbles = messages.map((message) => {
    const mine = message.from?.is_bot !== true;
    const rows = message.reply_markup?.inline_keyboard ?? [];
    const buttons = rows.map(
      (row) => `<div class="row">${row.map(({ text }) => html`<span>${text}</span>`).join("")}</div>`,
    );
    return `<section class="${mine ? "mine" : "theirs"}"><div class="bubble">${formatted(message)}</div>${buttons.join("")}</section>`;
  });
  return String(
    html`<!doctype html><meta charset="utf-8"><style>${raw(STYLE)}</style><main>${raw(bubbles.join("\n"))}</main>`,
  );
}

function formatted({ text = "", entities = [] }: Message): string {
  const marks = entities.flatMap(({ type, offset, length }) => {
    const [open, close] = TAGS[type] ?? ["", ""];
    // A longer one is opened first and closed last.
    return [
      { at: offset, order: 1_000_000 - length, tag: open },
      { at: offset + length, order: length - 1_000_000, tag: close },
    ];
  });
  const sorted = marks.toSorted((a, b) => a.at - b.at || a.order - b.order);
  let written = "";
  let from = 0;
  for (const { at, tag } of sorted) {
    written += `${html`${text.slice(from, at)}`}${tag}`;
    from = at;
  }
  return written + String(html`${text.slice(from)}`);
}

const STYLE = `
:root { --back: #d7e3d0; --mine: #eeffde; --theirs: #fff; --ink: #111; --quote: #3a8ccf; --quote-back: #eaf3fb; --button: #00000033; --button-ink: #fff; }
@media (prefers-color-scheme: dark) { :root { --back: #0f1a24; --mine: #2b5278; --theirs: #182533; --ink: #f2f5f7; --quote: #6ab3f3; --quote-back: #1f3346; --button: #ffffff1c; --button-ink: #f2f5f7; } }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.36 system-ui, "Noto Sans", sans-serif; }
main { padding: 12px; display: grid; gap: 10px; }
section { max-width: 92%; }
.mine { justify-self: end; } .theirs { justify-self: start; }
.bubble { padding: 8px 11px; border-radius: 14px; white-space: pre-wrap; background: var(--theirs); box-shadow: 0 1px 1px #0002; }
.mine .bubble { background: var(--mine); }
blockquote { margin: 4px 0 0; padding: 6px 8px; border-left: 3px solid var(--quote); border-radius: 5px; background: var(--quote-back); font-size: 13.5px; }
.row { display: flex; gap: 4px; margin-top: 4px; }
.row span { flex: 1; padding: 7px 6px; border-radius: 8px; background: var(--button); color: var(--button-ink); text-align: center; font-size: 13.5px; }
`;
