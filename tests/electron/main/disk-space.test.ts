import { describe, expect, it } from 'vitest'
import { DesktopEvents } from '#electron/main/desktop-events.ts'
import { DiskSpaceGuard, judgeSpace } from '#electron/main/disk-space.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { silent } from './support/house.ts'

const megabyte = 1024 * 1024

describe('free space', () => {
  it.each([
    [1000, false, 'enough'],
    [199, false, 'little'],
    [49, false, 'stop'],
    [55, true, 'stop'],
    [61, true, 'little'],
    [201, true, 'enough'],
  ])('%i MB, stopped %s: %s', (free, stopped, verdict) =>
    expect(judgeSpace(free * megabyte, stopped)).toBe(verdict),
  )

  it('stops writing, says so once, and lets it go on', async () => {
    const told: unknown[] = []
    const store = {
      setReadOnly: ({ reason }: { reason: unknown }) => Promise.resolve(told.push(reason)),
    } as unknown as StoreForMainClient
    const events = new DesktopEvents()
    let free = 1000 * megabyte
    const guard = new DiskSpaceGuard({
      folder: '/',
      store,
      vault: { open: () => Promise.resolve() },
      events,
      log: silent,
      freeBytes: () => Promise.resolve(free),
      onRoom: () => Promise.resolve(void told.push('room')),
    })
    await guard.check()
    free = 10 * megabyte
    await guard.check()
    await guard.check()
    expect(events.backup.readOnly).toBe('disk-full')
    expect(guard.mayOpen).toBe(true)
    free = 5 * megabyte
    await guard.check()
    expect(guard.mayOpen).toBe(false)
    free = 500 * megabyte
    await guard.check()
    expect(events.backup.readOnly).toBeNull()
    expect(told).toEqual(['disk-full', null, 'room'])
  })

  it('uses a journal that failed again once it can be opened', async () => {
    const store = { setReadOnly: () => Promise.resolve({}) } as unknown as StoreForMainClient
    const events = new DesktopEvents()
    let opens = false
    const open = () => (opens ? Promise.resolve() : Promise.reject(new Error('EIO')))
    const freeBytes = () => Promise.resolve(1000 * megabyte)
    const onRoom = () => Promise.resolve()
    const vault = { open }
    const guard = new DiskSpaceGuard({ folder: '/', store, vault, events, log: silent, freeBytes, onRoom })
    events.updateBackup({ readOnly: 'journal-failed' })
    await guard.check()
    expect(events.backup.readOnly).toBe('journal-failed')
    opens = true
    await guard.check()
    expect(events.backup.readOnly).toBeNull()
  })
})
