/**
 * JSON with the keys of every object in code unit order and no spaces, so that equal values give equal text to hash.
 * Members that are `undefined` are left out. Throws `TypeError` on numbers that JSON cannot say, and on other types.
 */
export function canonicalJson(value: unknown): string {
  // A sorted copy that the engine writes at once takes half as long as joining texts: an import has 100,000 rows.
  const keys = { unsortable: false }
  const copy = sorted(value, keys)
  return keys.unsortable ? joinedText(value) : JSON.stringify(copy)
}

/** A copy whose objects have their keys in order; notes a key that the copy cannot keep in its place. */
function sorted(value: unknown, keys: { unsortable: boolean }): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map((member) => sorted(member, keys))
  if (typeof value !== 'object') throw new TypeError(`no JSON for a ${typeof value}`)
  const members = value as Record<string, unknown>
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(members).sort()) {
    const member = members[key]
    if (member === undefined) continue
    const inside = sorted(member, keys)
    if (key === '__proto__' || startsWithDigit(key)) keys.unsortable = true
    else copy[key] = inside
  }
  return copy
}

/** Engines put keys that are whole numbers first and by size: `2` before `10`, which code units put after it. */
function startsWithDigit(key: string): boolean {
  const first = key.charCodeAt(0)
  return first >= 48 && first <= 57
}

function joinedText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(joinedText).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${joinedText(member)}`)
  return `{${members.join(',')}}`
}
