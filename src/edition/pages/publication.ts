import { createHash } from "node:crypto";
import { SCRIPT, STYLE } from "../../page/assets.data.ts";
import type { Publication } from "../../page/page.ts";
import type { Settings } from "../../site/settings.ts";

/** Makes the publication as its pages name it. */
export function publicationOf(settings: Settings, isPreview: boolean): Publication {
  const { title, description, baseUrl, language, copyright, pages, icon } = settings;
  return {
    title,
    description,
    address: baseUrl,
    language,
    copyright,
    credit: pages.credit ?? `From ${title}`,
    licence: pages.licence,
    hasImages: pages.images,
    isPreview,
    assets: {
      style: `style.css?${versionOf(STYLE)}`,
      script: `script.js?${versionOf(SCRIPT)}`,
      // A picture on another site would tell that site of every reader.
      icon: icon?.startsWith(baseUrl) ? icon.slice(baseUrl.length) : "icon.svg",
    },
  };
}

// A new version of a file must not meet an old one in a cache.
function versionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
