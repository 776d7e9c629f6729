/** The name of a group's Atom document, part of the URL contract. */
export const ATOM_FILE = "atom.xml";
