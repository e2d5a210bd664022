/**
 * Lets calls that come at the same time share one trip to the database: one flush is in flight, the next takes all
 * that has waited meanwhile. Alone, a call goes at once; under load the batches grow by themselves, without a timer.
 *
 * @param flush stores the items in one go and answers one result for each, in their order
 * @param maxItems the most that one flush takes
 * @returns a function that resolves with its item's result, or rejects with what its flush threw
 */
export function makeBatch<Item, Result>(
  flush: (items: readonly Item[]) => Promise<readonly Result[]>,
  maxItems: number,
): (item: Item) => Promise<Result> {
  type Waiting = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let flushing = false;

  async function run(): Promise<void> {
    flushing = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, maxItems);
      waiting = waiting.slice(maxItems);
      try {
        const results = await flush(batch.map((entry) => entry.item));
        for (const [index, entry] of batch.entries()) entry.resolve(results[index] as Result);
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
    }
    flushing = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!flushing) void run();
    });
}
