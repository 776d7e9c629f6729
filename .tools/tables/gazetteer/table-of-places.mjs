import { nameKey } from "../../../.compiled/gazetteer/name-key.js";
import { rowsOf } from "./write-table.mjs";

/** Gives the rows of the tables of places and of what they lie in. */
export function tableOfPlaces(byParent) {
  // The parents with the most places have the shortest numbers.
  const parents = [...byParent.keys()].sort(
    (one, other) => byParent.get(other).length - byParent.get(one).length || (one < other ? -1 : 1),
  );
  const byLabel = new Map();
  for (const parent of [...byParent.keys()].sort()) {
    const number = base36(parents.indexOf(parent), 1);
    for (const place of byParent.get(parent)) {
      const label = labelOf(place.name.replace(/^\+/, ""));
      byLabel.set(label, [...(byLabel.get(label) ?? []), rowOf(place, number)]);
    }
  }
  const places = [...byLabel.keys()].sort().flatMap((label) => [`#${label}`, ...byLabel.get(label)]);
  return { places, parents: rowsOf(parents, 20) };
}

function rowOf({ name, lat, lng, size, county }, number) {
  return [name, number, pointOf(lat, lng), size, county].join("\t").replace(/\t+$/, "");
}

/** Places stand under the first letters of their folded name, so that a reader opens only what it looks for. */
function labelOf(name) {
  const elided = name.replace(/^(\p{L}|[dn]ell|all|qu|sull)['’](?=\p{L}{2})/iu, "$1 ");
  return nameKey(elided.replace(/['’ʼ‘`]/g, ""))
    .split(" ")[0]
    .slice(0, 3);
}

function base36(number, width) {
  return number.toString(36).padStart(width, "0");
}

function pointOf(lat, lng) {
  if (lat === "") return "";
  return base36(Math.round((+lat + 90) * 100), 3) + base36(Math.round((+lng + 180) * 100), 3);
}
