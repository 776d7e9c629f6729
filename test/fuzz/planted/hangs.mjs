import fc from "fast-check";

export const target = {
  name: "hangs",
  share: 1,
  batch: 10,
  arbitrary: fc.nat(9),
  check(number) {
    while (number === 7);
  },
};
