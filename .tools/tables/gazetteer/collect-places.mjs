import { CITY_SUBDIVISIONS } from "../geonames-divisions.mjs";
import { chooseCities } from "./choose-cities.mjs";
import { countiesOfCities, listCounties } from "./counties.mjs";
import { slugOf } from "./fold-names.mjs";
import { joinDivisions } from "./join-divisions.mjs";
import { standardCodes } from "./sources.mjs";

// The country is the city.
const CITY_STATES = new Set(["HK", "MO", "SG", "MC", "GI", "VA"]);

/**
 * Gives all places, by what they lie in, and the names of subdivisions that are a city themselves. Of cities with `enough`
 * inhabitants none is left out.
 */
export function collectPlaces(enough) {
  const { cities, cityOf } = collectCities(enough);
  const byParent = new Map();
  for (const place of [...cities, ...listCounties(cities)])
    byParent.set(place.parent, [...(byParent.get(place.parent) ?? []), place]);
  return { byParent, cityOf };
}

function collectCities(enough) {
  const divisions = joinDivisions();
  const countyOf = countiesOfCities();
  const cities = new Map();
  // The largest place of a subdivision that is a city is that city: its name becomes the subdivision's.
  const cityOf = new Map();
  for (const city of chooseCities(enough)) {
    const parent = divisions.get(`${city.country}.${city.adminCode}`) ?? city.country;
    const slug = slugOf(city.name);
    const code = `${parent}/${slug}`;
    if (slug === "" || isNewState(city)) continue;
    if (CITY_SUBDIVISIONS.has(parent) && !cityOf.has(parent)) cityOf.set(parent, city.name);
    else if (!isArea(city, parent, slug) && !cities.has(code))
      cities.set(code, placeOf(city, { parent, code, county: countyOf(city, code) }));
  }
  return { cities: [...cities.values()], cityOf };
}

const stateNames = new Set(
  [...standardCodes.values()].filter(([code]) => code.startsWith("US-")).map(([, name]) => name),
);

/** "New California law" is no village's. */
function isNewState({ name }) {
  return stateNames.has(name.replace(/^New /, "")) && name.startsWith("New ");
}

/** True for a city that is a country or a subdivision, or whose slug would be taken for one. */
function isArea({ name, country }, parent, slug) {
  if (CITY_STATES.has(country) || standardCodes.get(country)?.[1] === name) return true;
  // RS-00, which GeoNames does not know.
  if (name === "Belgrade" && parent === "RS") return true;
  return standardCodes.has(`${parent}-${slug.split("-")[0]}`.toUpperCase()) && slug.includes("-");
}

function placeOf({ name, loc, population }, rest) {
  const [lng, lat] = loc.coordinates;
  const size = Math.round(10 * Math.log10(Math.max(population, 1000)));
  return { name, lat: lat.toFixed(2), lng: lng.toFixed(2), size, ...rest };
}
