/** The name of the file with a publication's settings, in its content folder. */
export const SETTINGS_FILE = "bailiwick.yml";
