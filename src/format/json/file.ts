/** The name of a group's JSON Feed document, part of the URL contract. */
export const JSON_FILE = "feed.json";
