import { readdirSync, readFileSync } from 'node:fs'

/** Children, their children and so on, from the system's table of processes. */
export function descendants(of: number): number[] {
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
