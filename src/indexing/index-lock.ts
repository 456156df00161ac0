import { mkdir } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import lockfile from "proper-lockfile";

const LOCK = {
  /** A lock that was not renewed for so long belongs to a dead process. */
  stale: 20_000,
  /** To lose it (a sleeping machine) does no harm: each builder writes its own files and puts them in place in one step. */
  onCompromised: () => undefined,
};
/** Another builder is waited for up to five minutes. */
const ATTEMPTS = 600;
const PAUSE_MS = 500;

/**
 * Makes the folder and locks it against other builders, and gives the release; an error where it cannot be written or the
 * other builder takes too long. `onWaiting` is called once, where another holds the lock.
 */
export async function lockIndex(folder: string, onWaiting: () => void): Promise<(() => Promise<void>) | Error> {
  try {
    await mkdir(folder, { recursive: true });
    const release = await waitForLock(folder, onWaiting);
    return () => release().catch(LOCK.onCompromised);
  } catch (error) {
    return error as Error;
  }
}

/** The lock's own retries would wait for a read-only disk too. */
async function waitForLock(folder: string, onWaiting: () => void): Promise<() => Promise<void>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lockfile.lock(folder, LOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED" || attempt === ATTEMPTS) throw error;
      if (attempt === 1) onWaiting();
      await setTimeout(PAUSE_MS);
    }
  }
}
