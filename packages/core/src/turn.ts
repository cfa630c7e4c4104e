/** For how many milliseconds work goes on before the page has its turn. */
const share = 5;

let since = -share;
let next: Promise<void> | undefined;

/** Does work as soon as the page has had its turn: what comes together never holds the page up together. */
export async function inTurn<Result>(work: () => Result): Promise<Result> {
  while (performance.now() - since > share) {
    next ??= new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      since = performance.now();
      next = undefined;
    });
    await next;
  }
  return work();
}
