import type { Document, DocumentProof } from "./document.ts";
import type { PlannedDocument } from "./planned-document.ts";
import type { Steps } from "./steps.ts";

/** A document that is planned when something of it is asked for: most of an edition never is. Its state is the plan. */
export class LatePlan implements PlannedDocument {
  readonly #make: () => PlannedDocument;
  #made: PlannedDocument | undefined;

  constructor(make: () => PlannedDocument) {
    this.#make = make;
  }

  compose(): Document {
    return this.#plan.compose();
  }

  composeInSteps(): Steps<Document> {
    return this.#plan.composeInSteps();
  }

  proof(): DocumentProof | undefined {
    return this.#plan.proof();
  }

  get #plan(): PlannedDocument {
    this.#made ??= this.#make();
    return this.#made;
  }
}
