/** Resolves once the browser has had its turn: to draw, and to answer to a press. */
export function nextTurn(): Promise<void> {
  // Not every browser has a scheduler that puts what goes on before what is new.
  const scheduler: Partial<Scheduler> | undefined = Reflect.get(globalThis, 'scheduler');
  return scheduler?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve));
}
