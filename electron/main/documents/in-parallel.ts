/**
 * Runs `work` on items, `width` at a time, and yields now and then while they finish. Leaving early, or a failure, starts
 * nothing more and waits for what runs.
 */
export async function* inParallel<T>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): AsyncGenerator<void> {
  const running = new Set<Promise<void>>()
  try {
    for await (const item of items) {
      const task: Promise<void> = work(item).then(() => void running.delete(task))
      // Heard at the next race; until then Node must not take the failure for one that nobody hears.
      task.catch(() => {})
      running.add(task)
      if (running.size < width) continue
      await Promise.race(running)
      yield
    }
    while (running.size > 0) {
      await Promise.race(running)
      yield
    }
  } finally {
    await Promise.allSettled(running)
  }
}
