/** Resolves when the work is done, or after so many milliseconds while it goes on. */
export async function settleWithin(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, time]).finally(() => clearTimeout(timer));
}
