import { US_MAP, US_MAP_SIZE } from "./data/us-map.data.ts";
import { WORLD_MAP, WORLD_MAP_SIZE } from "./data/world-map.data.ts";

/** One area of a map. */
export interface MapArea {
  /** Empty for land without a code. */
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** SVG path; empty where the area is too small for the map. */
  readonly shape: string;
}

/** A map as it was drawn once: its size in units and its areas by code. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly MapArea[];
}

/** Gives the map of the world: countries. */
export const worldShapes = once(() => readShapes(WORLD_MAP, WORLD_MAP_SIZE));

/** Gives the map of the United States: states and the capital's district. */
export const stateShapes = once(() => readShapes(US_MAP, US_MAP_SIZE));

function readShapes(table: string, [width, height]: readonly [number, number]): MapShapes {
  const areas = table.split("\n").map((row) => {
    const [code = "", x, y, shape = ""] = row.split("\t");
    return { code, x: Number(x), y: Number(y), shape };
  });
  return { width, height, areas };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
