import fc from "fast-check";

export const target = {
  name: "grows",
  share: 1,
  batch: 10,
  arbitrary: fc.nat(9),
  check(number) {
    const all = [];
    while (number === 7) all.push(new Array(1_000_000).fill(number));
  },
};
