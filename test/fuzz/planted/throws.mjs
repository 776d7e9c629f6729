import fc from "fast-check";

export const target = {
  name: "throws",
  share: 1,
  batch: 10,
  arbitrary: fc.nat(9),
  check(number) {
    if (number === 7) throw new Error("seven is not read");
  },
};
