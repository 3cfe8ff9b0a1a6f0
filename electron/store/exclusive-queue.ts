/** Runs tasks one at a time, in the order they were given; a task that fails does not stop the next. */
export function exclusiveQueue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const run = last.then(task)
    last = run.catch(() => undefined)
    return run
  }
}
