/** Gives the plain small letters of a name. */
export function plain(name) {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, " ")
    .trim();
}

/** Gives the slug of a place's name. */
export function slugOf(name) {
  return plain(
    name
      .replace(/ß/g, "ss")
      .replace(/[øØ]/g, "o")
      .replace(/[đĐð]/g, "d")
      .replace(/[łŁ]/g, "l")
      .replace(/['’ʼ‘]/g, ""),
  ).replaceAll(" ", "-");
}
