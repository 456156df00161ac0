import type { Writable } from "node:stream";
import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A progress bar on a terminal, drawn from the first update on; nothing elsewhere. */
export function showProgress(label: string, stream: Writable & { readonly isTTY?: boolean }): Progress {
  if (stream.isTTY !== true) return { update: () => undefined, stop: () => undefined };
  const options = {
    stream: stream as NodeJS.WriteStream,
    format: `${label} {bar} {value}/{total} · {eta_formatted}`,
    clearOnComplete: true,
  };
  const bar = new SingleBar(options, Presets.shades_classic);
  let started = false;
  return {
    update: (done, total) => {
      if (started) bar.update(done);
      else bar.start(total, done);
      started = true;
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
