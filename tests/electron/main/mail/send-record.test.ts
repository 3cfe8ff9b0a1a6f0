import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SendRecord } from '#electron/main/mail/send-record.ts'
import { uuidOf } from '#tests/support/build.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'em-dia-registro-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const NOW = new Date('2026-11-23T12:00:00Z')
const open = () => SendRecord.open(folder, () => NOW)
const mail = (at: number, attempt = 1) => ({ id: uuidOf(7, at), attempt })
const file = () => path.join(folder, 'correio.registro')

test('what was begun is uncertain until the server’s word, and stays known over a restart', async () => {
  const record = await open()
  record.sending(mail(1))
  record.sending(mail(2))
  record.done(mail(2), '250 2.0.0\r\nqueued')
  record.sending(mail(3))
  record.back(mail(3))
  record.close()
  const again = await open()
  expect(again.untold()).toEqual([
    { ...mail(1), state: 'uncertain', note: '' },
    { ...mail(2), state: 'sent', note: '250 2.0.0 queued' },
  ])
  expect(again.outcomeOf(mail(3))).toBeNull()
  expect(again.outcomeOf(mail(1, 2))).toBeNull()
  again.told([mail(1), mail(2), mail(9)])
  again.close()
  const last = await open()
  expect(last.untold()).toEqual([])
  expect(last.outcomeOf(mail(1))).toMatchObject({ state: 'uncertain' })
  expect(last.outcomeOf(mail(2))).toMatchObject({ state: 'sent' })
  last.close()
})

test('a line that a power cut tore is no line, and swallows no other', async () => {
  const record = await open()
  record.sending(mail(1))
  record.close()
  appendFileSync(file(), `done ${mail(1).id} 1 2026-11`)
  const again = await open()
  again.sending(mail(2))
  again.close()
  const last = await open()
  expect(last.untold().map(({ id, state }) => [id, state])).toEqual([
    [mail(1).id, 'uncertain'],
    [mail(2).id, 'uncertain'],
  ])
  last.close()
})

test('a large file is written anew without what is settled for years', async () => {
  const line = (what: string, at: number, on: string) => `${what} ${mail(at).id} 1 ${on}T12:00:00.000Z\n`
  const old = Array.from({ length: 30_000 }, (_, at) =>
    ['sending', 'done', 'told'].map((what) => line(what, at + 10, '2023-01-02')).join(''),
  )
  const kept = ['sending', 'done', 'told'].map((what) => line(what, 1, '2026-11-01')).join('')
  writeFileSync(file(), `${old.join('')}${kept}${line('sending', 2, '2023-01-02')}`)
  const record = await open()
  expect(statSync(file()).size).toBeLessThan(1000)
  record.close()
  const again = await open()
  expect(again.outcomeOf(mail(1))).toMatchObject({ state: 'sent' })
  expect(again.untold()).toEqual([{ ...mail(2), state: 'uncertain', note: '' }])
  expect(again.outcomeOf(mail(10))).toBeNull()
  expect(readFileSync(file(), 'utf8')).not.toContain('undefined')
  again.close()
})
