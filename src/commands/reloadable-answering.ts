import type { Answering } from "../compose.ts";

/** The pipeline over the articles as they were last read. */
export interface ReloadableAnswering {
  readonly current: () => Answering;
  /** Reads the articles again. Rejects where that fails, and what there was stays. One at a time: who comes meanwhile gets the same. */
  readonly reload: () => Promise<Answering>;
}

export async function openReloadable(open: () => Promise<Answering>): Promise<ReloadableAnswering> {
  let current = await open();
  let reloading: Promise<Answering> | null = null;

  async function replace(): Promise<Answering> {
    try {
      current = await open();
      return current;
    } finally {
      reloading = null;
    }
  }

  return {
    current: () => current,
    reload: () => {
      reloading ??= replace();
      return reloading;
    },
  };
}
