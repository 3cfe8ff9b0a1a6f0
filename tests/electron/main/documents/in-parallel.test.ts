import { inParallel } from '#electron/main/documents/in-parallel.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const unheard: unknown[] = []
const listen = (reason: unknown) => void unheard.push(reason)
beforeEach(() => void process.on('unhandledRejection', listen))
afterEach(() => {
  process.off('unhandledRejection', listen)
  unheard.length = 0
})

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Items that come one after another, each a little later. */
async function* slowly(count: number, ms: number): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) {
    yield item
    await later(ms)
  }
}

async function runAll(running: AsyncGenerator<void>): Promise<void> {
  for await (const _ of running);
}

describe('work in parallel', () => {
  it('does every item once, never more than the width at a time', async () => {
    const done: number[] = []
    let now = 0
    let most = 0
    const work = async (item: number) => {
      most = Math.max(most, ++now)
      await later(3)
      now--
      done.push(item)
    }
    await runAll(inParallel(slowly(20, 0), 3, work))
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, item) => item))
    expect(most).toBe(3)
  })

  it('throws what failed, also when it failed while the next item was awaited, and leaves no failure unheard', async () => {
    const full = () => Promise.reject(new Error('disk full'))
    await expect(runAll(inParallel(slowly(2, 20), 3, full))).rejects.toThrow('disk full')
    await later(5)
    expect(unheard).toEqual([])
  })

  it('waits for what runs when it is left', async () => {
    let finished = 0
    const work = async () => {
      await later(10)
      finished++
    }
    for await (const _ of inParallel(slowly(10, 0), 2, work)) break
    const atLeaving = finished
    await later(30)
    expect(finished).toBe(atLeaving)
    expect(finished).toBeGreaterThanOrEqual(2)
  })
})
