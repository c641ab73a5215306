function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  return typeof value === 'object' && value !== null ? turned(value) : value;
}

/** The same with the keys of every object the other way round. Lists keep their order. */
export function turned<T extends object>(value: T): T {
  const copy = { ...value };
  for (const [key, each] of Object.entries(value).reverse()) {
    Reflect.deleteProperty(copy, key);
    Reflect.set(copy, key, turnedRound(each));
  }
  return copy;
}
