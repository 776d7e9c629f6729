/** The name of a group's RSS document, part of the URL contract. */
export const RSS_FILE = "rss.xml";
