import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '#shared/contracts/changes.ts'
import { Journal, JournalError } from '#electron/main/backup/journal.ts'
import { JournalFile } from '#electron/main/backup/journal-file.ts'
import { headerLine, start } from '#electron/main/backup/journal-line.ts'
import { readJournal } from '#electron/main/backup/journal-reading.ts'
import { readLines, segmentName } from '#electron/main/backup/journal-segment.ts'
import { inspectJournal, openJournal } from '#electron/main/backup/open-journal.ts'
import { nextChange } from '#tests/electron/main/support/fake-store.ts'
import { temporaryFolder } from '#tests/electron/main/support/house.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let diary: string
beforeEach(async () => {
  folder = await temporaryFolder()
  diary = join(folder.path, 'dados', 'diario')
})
afterEach(() => folder.remove())

function changes(count: number, size = 0): Change[] {
  const list: Change[] = []
  for (let n = 1; n <= count; n++) list.push(nextChange(list, { id: `c${n}`, note: 'x'.repeat(size) }))
  return list
}
const segment = () => join(diary, '000000000001.ndjson')

async function written(count: number): Promise<Change[]> {
  const list = changes(count)
  const journal = await openJournal(diary)
  await journal.append(list)
  await journal.close()
  return list
}

describe('appending', () => {
  it('keeps changes in order and finds them again', async () => {
    const list = await written(5)
    const reading = await readJournal(diary)
    expect([...reading.changes.values()]).toEqual(list)
    expect(reading.damages).toEqual([])
    expect(await inspectJournal(diary)).toMatchObject({
      tail: { sequence: 5, hash: list[4]?.hash },
      tornBytes: 0,
    })
  })

  it('writes what arrives together in one go, each answered', async () => {
    const list = changes(200)
    const journal = await openJournal(diary)
    const answers = await Promise.all(list.map((change) => journal.append([change])))
    expect(answers).toEqual(list.map((change) => change.sequence))
    await journal.close()
    expect((await readJournal(diary)).changes.size).toBe(200)
  })

  it('passes over what it already has', async () => {
    const list = changes(4)
    const journal = await openJournal(diary)
    await journal.append(list.slice(0, 3))
    expect(await journal.append(list.slice(1))).toBe(4)
    expect(await journal.append(list)).toBe(4)
    await journal.close()
    expect((await readFile(segment(), 'utf8')).trim().split('\n')).toHaveLength(5)
  })

  it('refuses gaps, other histories and altered changes', async () => {
    const list = changes(5)
    const journal = await openJournal(diary)
    await journal.append(list.slice(0, 2))
    const failed = expect.objectContaining({ reason: 'journal-failed' })
    await expect(journal.append(list.slice(3))).rejects.toEqual(failed)
    await expect(journal.append([{ ...(list[2] as Change), command: 'other' }])).rejects.toEqual(failed)
    const otherHistory = [nextChange([], { id: 'z' })]
    otherHistory.push(nextChange(otherHistory, { id: 'y' }))
    await expect(journal.append(otherHistory)).rejects.toEqual(failed)
    expect(await journal.append(list)).toBe(5)
    await journal.close()
  })

  it('begins a new segment when told to, chained to the one before', async () => {
    const list = changes(6)
    const journal = await openJournal(diary)
    await journal.append(list.slice(0, 3))
    await journal.rotate()
    await journal.append(list.slice(3))
    await journal.rotate()
    await journal.close()
    expect(readdirSync(diary)).toEqual(['000000000001.ndjson', '000000000004.ndjson', '000000000007.ndjson'])
    expect(await inspectJournal(diary)).toMatchObject({
      tail: { sequence: 6 },
      base: { sequence: 6 },
      segments: 3,
    })
    const reading = await readJournal(diary)
    expect([...reading.changes.values()]).toEqual(list)
    expect(reading.damages).toEqual([])
    // A rebuild from a snapshot at 3 needs the second segment only.
    expect([...(await readJournal(diary, 3)).changes.keys()]).toEqual([4, 5, 6])
  })
})

describe('a power cut', () => {
  it('cuts an incomplete last line wherever it ends, and goes on', async () => {
    const list = await written(3)
    const whole = await readFile(segment())
    const text = whole.toString('utf8')
    const lastLine = Buffer.byteLength(text.slice(0, text.trimEnd().lastIndexOf('\n') + 1))
    for (let length = lastLine + 1; length < whole.length; length += 17) {
      await writeFile(segment(), whole.subarray(0, length))
      expect(await inspectJournal(diary)).toMatchObject({
        tail: { sequence: 2 },
        damages: [],
        tornBytes: length - lastLine,
      })
      const journal = await openJournal(diary)
      expect(await journal.append(list)).toBe(3)
      await journal.close()
      expect(await readFile(segment())).toEqual(whole)
    }
  })

  it('forgets a segment whose header never got to the disk', async () => {
    await written(3)
    await writeFile(join(diary, '000000000004.ndjson'), headerLine(start).slice(0, 20))
    expect(await inspectJournal(diary)).toMatchObject({ tail: { sequence: 3 }, damages: [], segments: 1 })
    expect(readdirSync(diary)).toEqual(['000000000001.ndjson'])
  })

  it('finishes a replacement that was cut short between its two renames', async () => {
    const list = await written(3)
    const { rename } = await import('node:fs/promises')
    await rename(diary, `${diary}.novo`)
    expect(await inspectJournal(diary)).toMatchObject({ tail: { sequence: list.length } })
    expect(existsSync(`${diary}.novo`)).toBe(false)
  })
})

describe('damage', () => {
  it('is noticed for every byte that can flip, in every line and the header', async () => {
    await written(3)
    const whole = await readFile(segment())
    const silent: number[] = []
    for (let at = 0; at < whole.length; at++) {
      for (const mask of [0x01, 0x20, 0x80]) {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] as number) ^ mask
        const reading = readLines(segment(), bytes)
        if (reading.damages.length === 0 && reading.tornBytes === 0) silent.push(at)
      }
    }
    expect(silent).toEqual([])
  })

  it('is noticed when any range of bytes is missing', async () => {
    await written(3)
    const whole = await readFile(segment())
    const silent: [number, number][] = []
    for (let from = 0; from < whole.length; from += 13) {
      for (let to = from + 1; to <= whole.length; to += 37) {
        const reading = readLines(segment(), Buffer.concat([whole.subarray(0, from), whole.subarray(to)]))
        // Whole lines cut from the end leave a shorter journal: mark and store tell, see the recovery's table.
        const shorter = to === whole.length && whole[from - 1] === 10
        if (reading.damages.length === 0 && reading.tornBytes === 0 && !shorter) silent.push([from, to])
      }
    }
    expect(silent).toEqual([])
  })

  it('does not hide what is good behind it', async () => {
    const list = await written(5)
    const lines = (await readFile(segment(), 'utf8')).split('\n')
    lines[3] = `${lines[3]?.slice(0, 40)}X${lines[3]?.slice(41)}`
    const reading = readLines(segment(), Buffer.from(lines.join('\n')))
    expect(reading.tail).toMatchObject({ sequence: 2 })
    expect(reading.changes.map((change) => change.sequence)).toEqual([1, 2, 4, 5])
    expect(reading.damages).toMatchObject([{ line: 4, sequence: 3 }])
    expect(list).toHaveLength(5)
  })

  it('in an old segment is found when the journal is read whole', async () => {
    const list = changes(4)
    const journal = await openJournal(diary)
    await journal.append(list.slice(0, 2))
    await journal.rotate()
    await journal.append(list.slice(2))
    await journal.close()
    const bytes = await readFile(segment())
    await writeFile(segment(), bytes.subarray(0, bytes.length - 30))
    expect((await readJournal(diary)).damages).not.toEqual([])
  })
})

/** A disk that takes `room` more bytes and then refuses with the error's code. */
async function failingJournal(room: number, code: string): Promise<{ journal: Journal; mend: () => void }> {
  await mkdir(diary, { recursive: true })
  await writeFile(segment(), headerLine(start))
  const file = await JournalFile.open(join(diary, segmentName(start)))
  const disk = { room }
  const write = Object.getPrototypeOf(file).write as (bytes: Buffer) => Promise<void>
  Object.assign(file, {
    write: async (bytes: Buffer) => {
      const taken = Math.min(bytes.length, disk.room)
      await write.call(file, bytes.subarray(0, taken))
      disk.room -= taken
      if (taken < bytes.length) throw Object.assign(new Error(code), { code })
    },
  })
  const journal = new Journal(diary, { file, tail: start, empty: true })
  return { journal, mend: () => (disk.room = Infinity) }
}

describe('a disk that refuses', () => {
  it('when full: nothing half-written stays, nothing is acknowledged, and it goes on with room', async () => {
    const list = changes(6, 300)
    const { journal, mend } = await failingJournal(2500, 'ENOSPC')
    const outcomes = await Promise.allSettled(list.map((change) => journal.append([change])))
    const kept = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(kept).toBeLessThan(6)
    for (const outcome of outcomes.slice(kept)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { reason: 'disk-full' } })
    }
    expect(await inspectJournal(diary)).toMatchObject({ tail: { sequence: kept }, damages: [], tornBytes: 0 })
    mend()
    expect(await journal.append(list)).toBe(6)
    await journal.close()
    expect((await readJournal(diary)).damages).toEqual([])
  })

  it('when broken: nothing more is written until the journal was read again', async () => {
    const list = changes(3)
    const { journal, mend } = await failingJournal(1000, 'EIO')
    await expect(journal.append(list)).rejects.toMatchObject({ reason: 'journal-failed' })
    mend()
    await expect(journal.append(list)).rejects.toBeInstanceOf(JournalError)
    await journal.close()
    const again = await openJournal(diary)
    expect(await again.append(list)).toBe(3)
    await again.close()
  })

  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)('a real full disk', async () => {
    const mount = join(folder.path, 'disk')
    await mkdir(mount)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mount])
    try {
      const journal = await openJournal(join(mount, 'diario'))
      const list = changes(400, 1000)
      let kept = 0
      const failures: unknown[] = []
      for (const change of list) {
        await journal.append([change]).then(
          () => kept++,
          (error: unknown) => failures.push(error),
        )
        if (failures.length > 0) break
      }
      expect(failures).toMatchObject([{ reason: 'disk-full' }])
      expect(kept).toBeGreaterThan(50)
      expect(await inspectJournal(join(mount, 'diario'))).toMatchObject({
        tail: { sequence: kept },
        damages: [],
        tornBytes: 0,
      })
      execFileSync('mount', ['-o', 'remount,size=2m', mount])
      expect(await journal.append(list.slice(kept, kept + 5))).toBe(kept + 5)
      await journal.close()
    } finally {
      execFileSync('umount', [mount])
    }
  })
})
