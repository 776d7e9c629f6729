import { escapeMarkup } from "./escape.ts";

/** Attribute values; undefined ones are not written. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Writes one XML element with clean text inside; without text it is empty. */
export function xmlElement(name: string, attributes: XmlAttributes, text?: string): string {
  return wrapXml(name, attributes, text === undefined ? "" : escapeMarkup(text));
}

/** Writes one XML element around markup that is already XML. */
export function wrapXml(name: string, attributes: XmlAttributes, markup: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeMarkup(String(value))}"`))
    .join("");
  return markup === "" ? `<${name}${written}/>` : `<${name}${written}>${markup}</${name}>`;
}
