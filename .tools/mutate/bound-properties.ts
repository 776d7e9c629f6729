import fc from "fast-check";

// Every mutant runs its tests anew: properties get a moment each, with the same values each time.
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 100 });
