import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import { type Place, placeOf } from "../problem/problem.ts";

export type FieldPath = readonly PropertyKey[];

interface FieldNode {
  readonly offset: number;
  readonly children: ReadonlyMap<PropertyKey, FieldNode>;
}

/**
 * Gives the place of the field at a path (`["related", 2, "webUrl"]`) in a YAML text: the key of a mapping's field,
 * or a list's item; of a path that does not exist, its nearest ancestor's. Never throws.
 */
export function locateField(text: string, path: FieldPath): Place {
  try {
    const events = parseEvents(text, {}).values();
    events.next(); // the document's own event
    let node = buildNode(events.next().value, events, text);
    for (const step of path) {
      const child = node.children.get(step);
      if (child === undefined) break;
      node = child;
    }
    return placeOf(text, node.offset);
  } catch {
    return { line: 1, column: 1 };
  }
}

function buildNode(event: Event | undefined, rest: Iterator<Event, undefined>, source: string): FieldNode {
  switch (event?.type) {
    case EVENT_ID.MAPPING:
      return { offset: event.start, children: buildFields(rest, source) };
    case EVENT_ID.SEQUENCE:
      return { offset: event.start, children: buildItems(rest, source) };
    case EVENT_ID.SCALAR:
      return { offset: Math.max(event.valueStart, 0), children: new Map() };
    case EVENT_ID.ALIAS:
      return { offset: event.anchorStart, children: new Map() };
    default:
      return { offset: 0, children: new Map() };
  }
}

function buildFields(rest: Iterator<Event, undefined>, source: string): Map<PropertyKey, FieldNode> {
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
