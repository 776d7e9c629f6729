// Writes src/page/data/world-map.data.ts and us-map.data.ts: the shape of each country and of each state of the United
// States, projected and simplified once, so that a build draws maps without knowing any projection. Shapes: Natural
// Earth (public domain, package world-atlas) and the Census Bureau (public domain, package us-atlas). Run it with
// `npm run tables`; the result is committed.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains, geoNaturalEarth1, geoPath } from "d3-geo";
import { iso31661 } from "iso-3166";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));

const WORLD_WIDTH = 1000;
const SMALLEST_RING = 5;
// FIPS codes of the states (ANSI INCITS 38).
const STATES =
  `01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 11 DC 12 FL 13 GA 15 HI 16 ID 17 IL 18 IN 19 IA 20 KS
21 KY 22 LA 23 ME 24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH 40 OK
41 OR 42 PA 44 RI 45 SC 46 SD 47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY`.split(/\s+/);
const stateOf = new Map(
  STATES.flatMap((id, index) => (index % 2 === 0 ? [[id, `US-${STATES[index + 1]}`]] : [])),
);
const countryOf = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]));

/** Collects the rings of a path in whole pixels, without points that repeat or lie on a line. */
class Rings {
  rings = [];
  moveTo(x, y) {
    this.rings.push([[Math.round(x), Math.round(y)]]);
  }
  lineTo(x, y) {
    const ring = this.rings.at(-1);
    const point = [Math.round(x), Math.round(y)];
    const [last, before] = [ring.at(-1), ring.at(-2)];
    if (point[0] === last[0] && point[1] === last[1]) return;
    if (before !== undefined && turn(before, last, point) === 0) ring.pop();
    ring.push(point);
  }
  closePath() {}
  arc() {}
}

const turn = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - by) - (by - ay) * (cx - bx);

function areaOf(ring) {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

function shapeOf(geometry, projection) {
  const context = new Rings();
  geoPath(projection, context)(geometry);
  const rings = context.rings
    .map((ring) => (String(ring[0]) === String(ring.at(-1)) ? ring.slice(0, -1) : ring))
    .filter((ring) => ring.length > 2 && areaOf(ring) >= SMALLEST_RING)
    .sort((a, b) => areaOf(b) - areaOf(a));
  return rings.map(pathOf).join("");
}

function pathOf([[x, y], ...rest]) {
  let [lastX, lastY] = [x, y];
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - lastX},${nextY - lastY}`;
    [lastX, lastY] = [nextX, nextY];
    return step;
  });
  return `M${x},${y}l${steps.join(" ")}z`.replace(/[, ]-/g, "-");
}

const centreOf = (geometry, projection) =>
  geoPath(projection)
    .centroid(geometry)
    .map((value) => Math.round(value));

function write(file, name, { comment, width, height, rows }) {
  const lines = rows.map((row) => row.join("\t")).join("\n");
  writeFileSync(
    new URL(`../../src/page/data/${file}.data.ts`, import.meta.url),
    `// Made by .tools/tables/make-maps.mjs. Do not edit. ${comment}
// Each line: code (empty for land that has none), centre, SVG path (empty where a dot has to do).
export const ${name}_SIZE: readonly [number, number] = [${width}, ${height}];
export const ${name}: string = \`${lines}\`;
`,
  );
  console.log(`${file}: ${rows.length} areas, ${lines.length} characters`);
}

function makeWorld() {
  const coarse = readJson("world-atlas/countries-110m.json");
  const fine = readJson("world-atlas/countries-50m.json");
  const withoutPole = (topology) =>
    feature(topology, topology.objects.countries).features.filter(({ id }) => id !== "010");
  const features = withoutPole(coarse);
  const projection = geoNaturalEarth1().fitWidth(WORLD_WIDTH, { type: "FeatureCollection", features });
  const bounds = geoPath(projection).bounds({ type: "FeatureCollection", features });
  const shapes = features.map((area) => [
    countryOf.get(area.id) ?? "",
    ...centreOf(area, projection),
    shapeOf(area, projection),
  ]);
  const known = new Set(shapes.map(([code]) => code));
  const dots = withoutPole(fine)
    .map((area) => [countryOf.get(area.id) ?? "", ...centreOf(area, projection), ""])
    .filter(([code]) => code !== "" && !known.has(code));
  write("world-map", "WORLD_MAP", {
    comment: "Shapes: Natural Earth (public domain).",
    width: WORLD_WIDTH,
    height: Math.ceil(bounds[1][1]),
    rows: order([...shapes, ...dots]),
  });
}

function makeStates() {
  const topology = simplify(presimplify(readJson("us-atlas/states-albers-10m.json")), 1.2);
  const states = feature(topology, topology.objects.states).features.filter(({ id }) => stateOf.has(id));
  const rows = states.map((area) => [stateOf.get(area.id), ...centreOf(area, null), shapeOf(area, null)]);
  write("us-map", "US_MAP", {
    comment: "Shapes: U.S. Census Bureau (public domain).",
    width: 975,
    height: 610,
    rows: order(rows),
  });
}

const order = (rows) => rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

// The world once more as a grid of dots, for pictures that are drawn without paths: each cell names its country.
const DOTS = { columns: 96, rows: 44 };

function makeDots() {
  const topology = readJson("world-atlas/countries-110m.json");
  const features = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== "010");
  const projection = geoNaturalEarth1().fitWidth(DOTS.columns, { type: "FeatureCollection", features });
  const cells = Array.from({ length: DOTS.rows }, (_, row) =>
    Array.from({ length: DOTS.columns }, (_, column) => {
      const place = [column + 0.5, row + 0.5];
      const point = projection.invert(place);
      const [x, y] = projection(point);
      // Beside the globe the projection repeats what is on its other side.
      const isOnGlobe = Math.hypot(x - place[0], y - place[1]) < 0.01;
      const area = isOnGlobe && features.find((each) => geoContains(each, point));
      return !area ? "  " : (countryOf.get(area.id) ?? "..");
    }).join(""),
  );
  writeFileSync(
    new URL("../../src/page/data/world-dots.data.ts", import.meta.url),
    `// Made by .tools/tables/make-maps.mjs. Do not edit. Shapes: Natural Earth (public domain).
// Each line is a row of cells of two characters: a country's code, .. for land without one, or sea.
export const WORLD_DOTS: string = \`${cells.join("\n")}\`;
`,
  );
}

makeWorld();
makeStates();
makeDots();
