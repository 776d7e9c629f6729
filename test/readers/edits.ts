import type { Story } from "../published-folder.ts";

/** What happens between two visits of a reader: one story gets another title, one another excerpt, and one is new. */
export const EDITED = { title: "Edited & corrected", excerpt: "Corrected & explained." };

/** True for the story with another title. */
export const hasNewTitle = ({ title }: Story): boolean => title === EDITED.title;

/** True for the two that a reader knew before. */
export const isEdited = (story: Story): boolean =>
  hasNewTitle(story) || /Corrected &\S* explained/.test(story.content);
