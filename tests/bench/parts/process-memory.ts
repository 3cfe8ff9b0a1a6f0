import { readFileSync } from 'node:fs'
import { descendants } from '#tests/support/process-tree.ts'

/**
 * Bytes of memory of a process and everything below it, pages they share counted once (Linux: the sum of Pss);
 * null where the system does not say.
 */
export function memoryOfTree(root: number): number | null {
  if (process.platform !== 'linux') return null
  let kilobytes = 0
  for (const pid of [root, ...descendants(root)]) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)
    } catch {
      // It ended while we were looking.
    }
  }
  return kilobytes * 1024
}

/** The highest `memoryOfTree` seen while work went on. */
export async function peakMemory<Result>(root: number, work: () => Promise<Result>) {
  let peak = memoryOfTree(root) ?? 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(root) ?? 0)
  }, 150)
  const result = await work().finally(() => clearInterval(timer))
  return { result, peak }
}

export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`
