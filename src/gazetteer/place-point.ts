export function placePoint(_code: string): readonly [number, number] | undefined {
  return undefined;
}
