import { readdirSync, readFileSync } from 'node:fs'

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

function descendants(of: number): number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
    } catch {
      // It ended while we were looking.
    }
  }
  const found: number[] = []
  const open = [of]
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    const below = children.get(pid) ?? []
    found.push(...below)
    open.push(...below)
  }
  return found
}

export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`
