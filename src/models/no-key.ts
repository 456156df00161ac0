/** For a server that wants no key, in place of one: the provider's library insists on it. */
export const NO_KEY = "none";
