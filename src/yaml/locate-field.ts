import type { Event } from "js-yaml";
import { type Place, placeOf } from "../problem/problem.ts";
import { jsYaml } from "./load-js-yaml.ts";

/** The way to a field: names, and places in lists counted from 0. */
export type FieldPath = readonly PropertyKey[];

interface FieldNode {
  /** Undefined for a value with nothing to point at. */
  readonly offset: number | undefined;
  readonly children: ReadonlyMap<PropertyKey, FieldNode>;
}

const NOWHERE: FieldNode = { offset: undefined, children: new Map() };

/**
 * Makes the function that gives the place of the field at a path (`["related", 2, "webUrl"]`) in a YAML text: the key
 * of a mapping's field, or a list's item; of a path that does not exist or holds nothing, its nearest ancestor's.
 * Never throws; reads the text once, when the first place is asked for.
 */
export function fieldLocator(text: string): (path: FieldPath) => Place {
  let root: FieldNode | undefined;
  return (path) => {
    root ??= readNodes(text);
    return placeOf(text, offsetAt(root, path));
  };
}

function readNodes(text: string): FieldNode {
  try {
    const events = jsYaml().parseEvents(text, {}).values();
    events.next(); // the document's own event
    return buildNode(events.next().value, events, text);
  } catch {
    return NOWHERE;
  }
}

function offsetAt(root: FieldNode, path: FieldPath): number {
  let node: FieldNode | undefined = root;
  let offset = root.offset ?? 0;
  for (const step of path) {
    node = node?.children.get(step);
    offset = node?.offset ?? offset;
  }
  return offset;
}

function buildNode(event: Event | undefined, rest: Iterator<Event, undefined>, source: string): FieldNode {
  const { EVENT_ID } = jsYaml();
  switch (event?.type) {
    case EVENT_ID.MAPPING:
      return { offset: event.start, children: buildFields(rest, source) };
    case EVENT_ID.SEQUENCE:
      return { offset: event.start, children: buildItems(rest, source) };
    case EVENT_ID.SCALAR:
      return { ...NOWHERE, offset: scalarOffset(event) };
    case EVENT_ID.ALIAS:
      return { ...NOWHERE, offset: event.anchorStart };
    default:
      return NOWHERE;
  }
}

function scalarOffset({ style, valueStart }: Extract<Event, { style: number; valueStart: number }>) {
  const { SCALAR_STYLE } = jsYaml();
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (isQuoted) return valueStart - 1;
  return valueStart === -1 ? undefined : valueStart;
}

function buildFields(rest: Iterator<Event, undefined>, source: string): Map<PropertyKey, FieldNode> {
  const { EVENT_ID, getScalarValue } = jsYaml();
  const fields = new Map<PropertyKey, FieldNode>();
  for (
    let event = rest.next().value;
    event !== undefined && event.type !== EVENT_ID.POP;
    event = rest.next().value
  ) {
    const key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : "";
    const { offset } = buildNode(event, rest, source);
    fields.set(key, { ...buildNode(rest.next().value, rest, source), offset });
  }
  return fields;
}

function buildItems(rest: Iterator<Event, undefined>, source: string): Map<PropertyKey, FieldNode> {
  const { EVENT_ID } = jsYaml();
  const items = new Map<PropertyKey, FieldNode>();
  for (
    let event = rest.next().value;
    event !== undefined && event.type !== EVENT_ID.POP;
    event = rest.next().value
  ) {
    items.set(items.size, buildNode(event, rest, source));
  }
  return items;
}
