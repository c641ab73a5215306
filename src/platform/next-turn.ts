/** Not every browser has a scheduler that puts what goes on before what is new. */
function schedulerOf({ scheduler }: { readonly scheduler?: Partial<Scheduler> }) {
  return scheduler;
}

/** Resolves once the browser has had its turn: to draw, and to answer to a press. */
export function nextTurn(): Promise<void> {
  return schedulerOf(globalThis)?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve));
}
