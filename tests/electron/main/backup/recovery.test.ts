import { describe, expect, it } from 'vitest'
import type { Mark } from '#electron/main/backup/mark.ts'
import { isFromNewer } from '#electron/main/backup/mark.ts'
import { decideRecovery, type Evidence } from '#electron/main/backup/recovery.ts'

const proof = (sequence: number, more = {}) => ({
  existed: true,
  schemaVersion: 3,
  sequence,
  hash: sequence === 0 ? '' : `h${sequence}`,
  counts: { customers: sequence },
  ...more,
})
const journal = (sequence: number, more = {}) => ({
  tail: { sequence, hash: sequence === 0 ? '' : `h${sequence}` },
  highest: sequence,
  damaged: false,
  ...more,
})
const mark = (sequence: number, more = {}): Mark => ({
  sequence,
  hash: sequence === 0 ? '' : `h${sequence}`,
  schemaVersion: 3,
  counts: { customers: sequence },
  appVersion: '1.2.0',
  electronVersion: '45.0.0',
  at: '2026-11-22T00:00:00.000Z',
  ...more,
})
const nothing = proof(0, { existed: false })

const table: [string, Evidence, string][] = [
  ['new profile', { proof: nothing, journal: journal(0), mark: null, snapshotSequence: 0 }, 'accept'],
  ['all agree', { proof: proof(9), journal: journal(9), mark: mark(7), snapshotSequence: 5 }, 'accept'],
  ['no mark', { proof: proof(9), journal: journal(9), mark: null, snapshotSequence: 0 }, 'accept'],
  [
    'does not open',
    { proof: null, journal: journal(9), mark: mark(9), snapshotSequence: 0 },
    'rebuild unreadable',
  ],
  [
    'empty, journal has',
    { proof: nothing, journal: journal(9), mark: null, snapshotSequence: 0 },
    'rebuild missing',
  ],
  [
    'empty, mark says',
    { proof: nothing, journal: journal(0), mark: mark(9), snapshotSequence: 0 },
    'rebuild missing',
  ],
  [
    'empty, snapshot has',
    { proof: nothing, journal: journal(0), mark: null, snapshotSequence: 5 },
    'rebuild missing',
  ],
  [
    'behind the journal',
    { proof: proof(8), journal: journal(9), mark: mark(7), snapshotSequence: 0 },
    'rebuild behind',
  ],
  [
    'behind the mark',
    { proof: proof(8), journal: journal(8), mark: mark(9), snapshotSequence: 0 },
    'rebuild behind',
  ],
  [
    'behind a snapshot',
    { proof: proof(4), journal: journal(4), mark: null, snapshotSequence: 5 },
    'rebuild behind',
  ],
  [
    'ahead of the journal',
    { proof: proof(9), journal: journal(7), mark: mark(7), snapshotSequence: 0 },
    'complete-journal',
  ],
  [
    'journal gone, store whole',
    { proof: proof(9), journal: journal(0), mark: mark(9), snapshotSequence: 9 },
    'complete-journal',
  ],
  [
    'another history',
    { proof: proof(9, { hash: 'x' }), journal: journal(9), mark: mark(7), snapshotSequence: 0 },
    'rebuild different-history',
  ],
  [
    'rows missing at the mark',
    {
      proof: proof(9, { counts: { customers: 8 } }),
      journal: journal(9),
      mark: mark(9),
      snapshotSequence: 0,
    },
    'rebuild damaged',
  ],
  [
    'other hash at the mark',
    { proof: proof(9, { hash: 'x' }), journal: journal(9), mark: mark(9), snapshotSequence: 0 },
    'rebuild damaged',
  ],
  [
    'rows changed with the schema',
    {
      proof: proof(9, { schemaVersion: 4, counts: {} }),
      journal: journal(9),
      mark: mark(9),
      snapshotSequence: 0,
    },
    'accept',
  ],
  [
    'newer schema in the mark',
    { proof: proof(9), journal: journal(9), mark: mark(9, { schemaVersion: 4 }), snapshotSequence: 0 },
    'refuse-newer',
  ],
  [
    'journal damaged, store whole',
    {
      proof: proof(9),
      journal: journal(4, { damaged: true, highest: 9 }),
      mark: mark(7),
      snapshotSequence: 0,
    },
    'mend-journal',
  ],
  [
    'journal damaged, store behind it',
    {
      proof: proof(8),
      journal: journal(4, { damaged: true, highest: 9 }),
      mark: mark(7),
      snapshotSequence: 0,
    },
    'rebuild behind',
  ],
]

describe('what to do with a store at the start', () => {
  it.each(table)('%s', (_, evidence, expected) => {
    const decision = decideRecovery(evidence)
    const said = decision.kind === 'rebuild' ? `rebuild ${decision.cause}` : decision.kind
    expect(said).toBe(expected)
  })
})

describe('a mark of a newer version', () => {
  it.each([
    ['1.2.0', '45.9.9', false],
    ['1.2.0', '46.0.0', false],
    ['1.2.0', '44.9.9', true],
    ['1.1.9', '45.0.0', true],
    ['0.9.0', '45.0.0', true],
    ['1.10.0', '45.0.0', false],
    ['2.0.0', '45.0.0', false],
  ])('opened by %s on Electron %s', (appVersion, electronVersion, newer) =>
    expect(isFromNewer(mark(1), { appVersion, electronVersion })).toBe(newer),
  )
})
