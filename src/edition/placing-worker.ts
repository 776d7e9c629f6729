import * as gazetteer from "../gazetteer/gazetteer.ts";
import { answerOrders } from "../thread/answer-orders.ts";
import { type FoundPlaces, findPlaces, type PlacingSettings } from "./find-places.ts";
import { articlesOfWritten, type WrittenArticles } from "./written-articles.ts";

/** What a placing thread is asked for: the places of articles. */
export interface PlacingOrder {
  readonly settings: PlacingSettings;
  readonly articles: WrittenArticles;
}

/** What it answers, in the order of the articles: as one text of JSON, which crosses over in a fraction of the time. */
export type PlacingAnswer = string;

answerOrders(({ settings, articles }: PlacingOrder) => {
  const found = articlesOfWritten(articles).map((article) => findPlaces(article, settings, gazetteer));
  return { answer: writePlaces(found), handedOver: [] };
});

function writePlaces(found: readonly FoundPlaces[]): PlacingAnswer {
  return JSON.stringify(found);
}
