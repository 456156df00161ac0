import type { Message } from "grammy/types";

/** The buttons under a message, in order. */
export function buttonsOf(message: Message | undefined): { readonly text: string; readonly data: string }[] {
  return (message?.reply_markup?.inline_keyboard.flat() ?? []).map((button) => ({
    text: button.text,
    data: "callback_data" in button ? button.callback_data : "",
  }));
}

/** What a button with this label sends; empty where there is none. */
export function dataOf(message: Message | undefined, label: string): string {
  return buttonsOf(message).find(({ text }) => text === label)?.data ?? "";
}
