/** All that other rooms use of the gazetteer: one module, so that it is loaded as a whole or not at all. */
export { inferJurisdictions } from "./infer-jurisdictions.ts";
export { placePoint } from "./places.ts";
