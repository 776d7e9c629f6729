/** Lets others work: threads hand over what they have, a server answers. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
