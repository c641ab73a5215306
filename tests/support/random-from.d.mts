/** Numbers from 0 up to 1 that a seed repeats. */
export function randomFrom(seed: number): () => number;
