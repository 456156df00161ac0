/** The package has no types of its own; of its lists only the one that is used here is named. */
declare module "stopword" {
  export const pol: readonly string[];
}
