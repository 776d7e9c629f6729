import { findPlace } from "./places.ts";

/** Gives the proper name of a city or county ("St. Louis", "New York City"); undefined for other codes. */
export function placeName(code: string): string | undefined {
  return findPlace(code)?.name;
}

/** Gives where a city or county lies, in degrees; undefined when the gazetteer does not know. */
export function placePoint(code: string): readonly [lat: number, lon: number] | undefined {
  return findPlace(code)?.point;
}
