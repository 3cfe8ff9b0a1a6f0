import { existsSync, readdirSync } from 'node:fs'
import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase, type Database } from './support/fake-store.ts'
import { openHouse, temporaryFolder, versions } from './support/house.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let database: Database
let house: ReturnType<typeof openHouse>

beforeEach(async () => {
  folder = await temporaryFolder()
  database = emptyDatabase()
  house = openHouse(folder.path, database)
})
afterEach(async () => {
  await house.close()
  await folder.remove()
})

const customers = () => [...database.rows.keys()].sort()
const diary = () => join(folder.path, 'dados', 'diario')
const firstSegment = () => join(diary(), '000000000001.ndjson')

async function write(from: number, to: number): Promise<void> {
  for (let id = from; id <= to; id++) await house.store().command(String(id).padStart(3, '0'))
}

/** Ends the app without a word, and starts it again. */
async function restart(running = versions): Promise<void> {
  await house.close()
  house = openHouse(folder.path, database, running)
  await house.keeper.start()
}

function lose(): void {
  Object.assign(database, emptyDatabase())
}

describe('a start', () => {
  it('serves a new profile', async () => {
    await house.keeper.start()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
    expect(house.store().served).toBe(true)
  })

  it('accepts what it left', async () => {
    await house.keeper.start()
    await write(1, 5)
    await restart()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
    expect(house.vault.tail.sequence).toBe(5)
  })

  it('takes changes into the journal that the store had and the journal lacked', async () => {
    await house.keeper.start()
    await write(1, 5)
    await house.vault.close()
    const text = await readFile(firstSegment(), 'utf8')
    await writeFile(firstSegment(), text.split('\n').slice(0, 4).join('\n') + '\n')
    await restart()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
    expect(house.vault.tail.sequence).toBe(5)
  })

  it('cuts an incomplete last line', async () => {
    await house.keeper.start()
    await write(1, 3)
    await appendFile(firstSegment(), '{"actor":{"id":"a"')
    await restart()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
    await write(4, 4)
    await restart()
    expect(house.vault.tail.sequence).toBe(4)
  })
})

describe('a store that lost its data', () => {
  it('is rebuilt from the journal alone', async () => {
    await house.keeper.start()
    await write(1, 7)
    const before = customers()
    lose()
    await restart()
    expect(customers()).toEqual(before)
    expect(house.events.store).toMatchObject({
      kind: 'ready',
      recovered: {
        cause: 'missing',
        snapshotAt: null,
        changesReplayed: 7,
        sequence: 7,
        customers: 7,
        lost: [],
      },
    })
  })

  it('is rebuilt from the newest snapshot and the journal after it', async () => {
    await house.keeper.start()
    await write(1, 4)
    const entry = await house.schedule.take('periodic')
    await write(5, 9)
    const before = customers()
    lose()
    await restart()
    expect(customers()).toEqual(before)
    expect(house.events.store).toMatchObject({
      recovered: { cause: 'missing', snapshotAt: entry.at, changesReplayed: 5, sequence: 9, lost: [] },
    })
  })

  it('falls back to an older snapshot when the newest is damaged, and loses nothing', async () => {
    await house.keeper.start()
    await write(1, 3)
    await house.schedule.take('periodic')
    await write(4, 6)
    const newest = await house.schedule.take('periodic')
    await write(7, 8)
    const before = customers()
    await truncate(house.vault.shelf.pathOf(newest.name), newest.bytes - 9)
    lose()
    await restart()
    expect(customers()).toEqual(before)
    expect(house.events.store).toMatchObject({ recovered: { changesReplayed: 5, sequence: 8, lost: [] } })
  })

  it('is rebuilt when it cannot be opened', async () => {
    await house.keeper.start()
    await write(1, 2)
    database.broken = true
    await restart()
    expect(house.events.store).toMatchObject({ recovered: { cause: 'unreadable', sequence: 2 } })
  })

  it('is rebuilt when it is behind', async () => {
    await house.keeper.start()
    await write(1, 6)
    database.changes.splice(4)
    database.rows.delete('005')
    database.rows.delete('006')
    await restart()
    expect(house.events.store).toMatchObject({ recovered: { cause: 'behind', sequence: 6 } })
    expect(customers()).toHaveLength(6)
  })

  it('is rebuilt when rows are missing at the very change of the mark', async () => {
    await house.keeper.start()
    await write(1, 6)
    await restart()
    database.rows.delete('003')
    await restart()
    expect(house.events.store).toMatchObject({ recovered: { cause: 'damaged', sequence: 6 } })
    expect(customers()).toHaveLength(6)
  })

  it('survives the loss of database and journal when a snapshot has everything', async () => {
    await house.keeper.start()
    await write(1, 6)
    await house.schedule.take('periodic')
    await house.vault.close()
    await rm(diary(), { recursive: true })
    lose()
    await restart()
    expect(house.events.store).toMatchObject({ recovered: { sequence: 6, lost: [] } })
    await write(7, 7)
    await restart()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
  })

  it('says what the journal and the snapshots cannot give back', async () => {
    await house.keeper.start()
    await write(1, 6)
    await house.vault.close()
    const lines = (await readFile(firstSegment(), 'utf8')).split('\n')
    lines[4] = (lines[4] as string).replace('Cliente', 'Clienta')
    await writeFile(firstSegment(), lines.join('\n'))
    lose()
    await restart()
    const state = house.events.store
    if (state.kind !== 'ready' || !state.recovered) throw new Error(`no recovery: ${JSON.stringify(state)}`)
    expect(state.recovered.sequence).toBe(3)
    expect(state.recovered.lost).toEqual([
      'linha 5 do arquivo 000000000001.ndjson, ilegível',
      expect.stringContaining('lançamento nº 5'),
      expect.stringContaining('lançamento nº 6'),
    ])
    expect(state.recovered.setAside).toHaveLength(1)
    expect(existsSync(state.recovered.setAside[0] as string)).toBe(true)
    await write(4, 4)
    await restart()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
  })

  it('stops and asks when there is nothing to rebuild from', async () => {
    await house.keeper.start()
    await write(1, 3)
    await restart()
    await house.vault.close()
    await rm(diary(), { recursive: true })
    lose()
    await restart()
    expect(house.events.store).toMatchObject({ kind: 'failed', reason: 'no-source' })
    expect(await house.desk.choose('start-empty')).toEqual({ kind: 'ready', recovered: null })
    expect(customers()).toEqual([])
  })
})

describe('a damaged journal beside a whole store', () => {
  it('is written anew, and the damaged file is kept', async () => {
    await house.keeper.start()
    await write(1, 6)
    await house.vault.close()
    const bytes = await readFile(firstSegment())
    bytes[Math.floor(bytes.length / 2)] = 0
    await writeFile(firstSegment(), bytes)
    await restart()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
    expect(house.vault.tail.sequence).toBe(6)
    expect(readdirSync(join(folder.path, 'dados', 'guardados'))).toHaveLength(1)
    lose()
    await restart()
    expect(customers()).toHaveLength(6)
  })
})

describe('a full disk', () => {
  it('is no moment to open a database: it waits for room', async () => {
    house.hasRoom = false
    await house.keeper.start()
    expect(house.events.store).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('disco está cheio'),
    })
    expect(house.stores).toHaveLength(0)
    house.hasRoom = true
    await house.keeper.retry()
    expect(house.events.store).toMatchObject({ kind: 'ready' })
  })
})

describe('an old segment that rots', () => {
  it('is found while the app runs, and written anew from the store', async () => {
    await house.keeper.start()
    await write(1, 3)
    await house.schedule.take('periodic')
    await write(4, 5)
    const bytes = await readFile(firstSegment())
    bytes[bytes.length - 200] = 0
    await writeFile(firstSegment(), bytes)
    const writing = write(6, 9)
    expect(await house.vault.verifyJournal(house.line.client)).toBe(true)
    await writing
    expect(await house.vault.verifyJournal(house.line.client)).toBe(false)
    lose()
    await restart()
    expect(customers()).toHaveLength(9)
    expect(house.events.store).toMatchObject({ recovered: { lost: [] } })
  })
})

describe('a newer version wrote the data', () => {
  it.each([
    ['an older app', { appVersion: '0.0.9', electronVersion: '45.4.1' }],
    ['an older browser engine', { appVersion: '0.1.0', electronVersion: '44.9.0' }],
  ])('%s refuses before it opens any page', async (_, running) => {
    await house.keeper.start()
    await write(1, 2)
    await restart(running)
    expect(house.events.store).toMatchObject({ kind: 'failed', reason: 'newer-data' })
    expect(house.stores).toHaveLength(0)
    await expect(house.desk.choose('start-empty')).rejects.toMatchObject({ data: { code: 'newer-data' } })
  })
})

describe('a store that crashes', () => {
  const untilStored = async (kind: string) => expect.poll(() => house.events.store.kind).toBe(kind)

  it('is restarted three times in a minute, then the person is asked', async () => {
    await house.keeper.start()
    await write(1, 1)
    for (let crash = 1; crash <= 3; crash++) {
      house.crash('crashed')
      await expect.poll(() => house.stores.length).toBe(crash + 1)
      await untilStored('ready')
    }
    house.crash('crashed')
    await untilStored('failed')
    expect(house.events.store).toMatchObject({ reason: 'crashing' })
    expect(await house.desk.choose('retry')).toMatchObject({ kind: 'ready' })
  })

  it('fails what is pending with store-unavailable', async () => {
    await house.keeper.start()
    house.keeper.pause()
    await expect(house.line.client.prove()).rejects.toMatchObject({ data: { code: 'store-unavailable' } })
  })
})

describe('going back to a snapshot', () => {
  it('keeps what stood, and goes on from there', async () => {
    await house.keeper.start()
    await write(1, 3)
    const entry = await house.schedule.take('manual')
    await write(4, 6)
    expect(await house.desk.restore(entry.name)).toEqual({ restored: true, sequence: 3 })
    expect(customers()).toHaveLength(3)
    await write(7, 8)
    await restart()
    expect(house.events.store).toEqual({ kind: 'ready', recovered: null })
    lose()
    await restart()
    expect(customers()).toEqual(['001', '002', '003', '007', '008'])
  })

  it('takes a copy from elsewhere into an empty profile', async () => {
    await house.keeper.start()
    await write(1, 5)
    const { name } = await house.schedule.take('manual')
    const bytes = await readFile(house.vault.shelf.pathOf(name))
    await house.close()
    const other = await temporaryFolder()
    const elsewhere = join(other.path, 'pendrive.copia')
    await writeFile(elsewhere, bytes)
    database = emptyDatabase()
    house = openHouse(other.path, database)
    await house.keeper.start()
    house.chosenFile = elsewhere
    const nothing = { copied: 0, left: 0 }
    expect(await house.desk.restore(null)).toEqual({ restored: true, sequence: 5, attachments: nothing })
    expect(customers()).toHaveLength(5)
    await write(6, 6)
    await house.close()
    lose()
    house = openHouse(other.path, database)
    await house.keeper.start()
    expect(customers()).toHaveLength(6)
    await other.remove()
  })
})
