/** Addresses, handles and file names, which say where to go: no words in common make up for one. */
const LINK = /(?:\w+:\/\/|www\.)\S+|@\w{3,}|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]{2,})+(?:\/\S*)?/gu;

/** Whether each address of a claim stands in what it rests on, letter for letter. */
export function bearsLinks(claim: string, grounds: readonly string[]): boolean {
  const links = claim.match(LINK) ?? [];
  return links.every((link) => /^[\d.]+$/.test(link) || grounds.some((ground) => ground.includes(link)));
}
