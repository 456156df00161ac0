/** Whether a feature is among others, which ascend. */
export function hasFeature(features: Uint32Array, feature: number): boolean {
  let low = 0;
  let high = features.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = features[middle] ?? 0;
    if (found === feature) return true;
    if (found < feature) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
