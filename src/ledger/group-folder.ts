import { isSlug } from "../subject/slug.ts";

/** True for the folder of a group or of an archive page as the URL contract has them: `topics/ai/us-wi/archive/2/`. */
export function isGroupFolder(folder: string): boolean {
  const group = folder.replace(/(?:^|(?<=\/))archive\/[1-9]\d*\/$/, "");
  if (group === "") return true;
  const [kind, ...slugs] = group.split("/");
  const most = kind === "topics" ? 2 : 1;
  if ((kind !== "topics" && kind !== "jurisdictions") || slugs.pop() !== "") return false;
  return slugs.length > 0 && slugs.length <= most && slugs.every(isSlug);
}
