import { describe, expect, it } from 'vitest'
import type { SnapshotEntry } from '#shared/contracts/desktop.ts'
import { expiredSnapshots } from '#electron/main/backup/retention.ts'
import { isSnapshotDue } from '#electron/main/backup/schedule.ts'

const entry = (at: string, more: Partial<SnapshotEntry> = {}): SnapshotEntry => ({
  name: at,
  at: `${at}:00.000Z`,
  sequence: 1,
  bytes: 1,
  reason: 'periodic',
  verified: true,
  ...more,
})
const today = '2026-11-22'
const namesOf = (list: SnapshotEntry[]) => list.map(({ name }) => name)

describe('snapshots that may go', () => {
  it('keeps three of today', () => {
    const list = ['06', '08', '10', '12', '14'].map((hour) => entry(`2026-11-22T${hour}:00`))
    expect(namesOf(expiredSnapshots(list, today))).toEqual(['2026-11-22T08:00', '2026-11-22T06:00'])
  })
  it('keeps the last of each of ten days, and of twelve months', () => {
    const list = [
      entry('2026-11-22T10:00'),
      entry('2026-11-21T18:00'),
      entry('2026-11-21T09:00'),
      entry('2026-11-12T18:00'),
      entry('2026-11-11T18:00'),
      entry('2026-10-31T18:00'),
      entry('2026-10-01T18:00'),
      entry('2025-12-05T18:00'),
      entry('2025-11-30T18:00'),
    ]
    expect(namesOf(expiredSnapshots(list, today))).toEqual([
      '2026-11-21T09:00',
      '2026-11-11T18:00',
      '2026-10-01T18:00',
      '2025-11-30T18:00',
    ])
  })
  it('always keeps the two newest verified, however old', () => {
    const list = ['2020-01-03T10:00', '2020-01-02T10:00', '2020-01-01T10:00'].map((at) => entry(at))
    expect(namesOf(expiredSnapshots(list, today))).toEqual(['2020-01-01T10:00'])
  })
  it('does not let an unverified one take the place of a verified one', () => {
    const list = [entry('2026-11-20T20:00', { verified: false }), entry('2026-11-20T10:00')]
    expect(expiredSnapshots(list, today)).toEqual([])
  })
  it('keeps the newest from before an upgrade and before a restore', () => {
    const list = [
      entry('2026-11-22T10:00'),
      entry('2026-11-22T09:00'),
      entry('2024-05-02T10:00', { reason: 'upgrade' }),
      entry('2024-05-01T10:00', { reason: 'upgrade' }),
      entry('2024-04-01T10:00', { reason: 'before-restore' }),
    ]
    expect(namesOf(expiredSnapshots(list, today))).toEqual(['2024-05-01T10:00'])
  })
  it('crosses months and years', () => {
    const list = [entry('2027-01-01T10:00'), entry('2026-12-31T10:00'), entry('2026-12-31T09:00')]
    expect(namesOf(expiredSnapshots(list, '2027-01-01'))).toEqual(['2026-12-31T09:00'])
  })
})

describe('when a snapshot is due', () => {
  const hour = 3_600_000
  it.each([
    [0, null, false],
    [1, null, true],
    [499, hour, false],
    [500, hour, true],
    [1, 4 * hour, true],
    [0, 40 * hour, false],
  ])('%i changes, %s ms after the last', (changes, ago, due) => {
    const now = 1_800_000_000_000
    expect(isSnapshotDue({ changes, lastAt: ago === null ? null : now - ago, now })).toBe(due)
  })
})
