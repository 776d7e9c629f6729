import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element of an XML document, with its own text and its elements in order. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly nodes: readonly XmlNode[];
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
});

/** Reads an XML document and gives its root; throws when it is not well-formed. */
export function readXml(document: string): XmlNode {
  const verdict = XMLValidator.validate(document);
  if (verdict !== true) throw new Error(`not well-formed: ${verdict.err.msg} (line ${verdict.err.line})`);
  const [root] = nodesOf(parser.parse(document) as Parsed[]).filter(({ name }) => !name.startsWith("?"));
  if (root === undefined) throw new Error("no element");
  return root;
}

function nodesOf(parsed: readonly Parsed[]): XmlNode[] {
  return parsed.flatMap((each) => {
    const name = Object.keys(each).find((key) => key !== ":@");
    if (name === undefined || name === "#text") return [];
    const inner = each[name] as Parsed[];
    const text = inner.map((part) => String(part["#text"] ?? "")).join("");
    return [{ name, attributes: (each[":@"] ?? {}) as XmlNode["attributes"], text, nodes: nodesOf(inner) }];
  });
}

/** Gives the elements of a name directly in a node. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  return node.nodes.filter((each) => each.name === name);
}

/** Gives the only element of a name directly in a node, if it is there; a second one is an error. */
export function oneOf(node: XmlNode, name: string): XmlNode | undefined {
  const [only, second] = allOf(node, name);
  if (second !== undefined) throw new Error(`more than one ${name} in ${node.name}`);
  return only;
}

/** Gives the text of the only element of a name; empty when there is none. */
export function textIn(node: XmlNode, name: string): string {
  return oneOf(node, name)?.text ?? "";
}
