import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DailyJobs } from '#electron/main/jobs/daily-jobs.ts'
import { NoticedDays } from '#electron/main/jobs/noticed-days.ts'
import { refusal } from '#electron/main/refusal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'em-dia-avisos-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The jobs on a clock that is set by hand; a wall clock, as it stands where the computer stands. */
function house(at: string) {
  const notices: string[] = []
  const state = { at, serving: true, runs: 0, due: true, gone: false }
  const figures = { customers: 12, reminders: 4, justLate: 3, undecided: 0 }
  const open = () =>
    new DailyJobs({
      now: () => new Date(state.at),
      outbox: {
        get isDue() {
          return state.due
        },
        run: async () => void state.runs++,
      },
      figures: async () => {
        if (state.gone) throw refusal('store-unavailable')
        return figures
      },
      noticed: new NoticedDays(folder),
      notify: ({ body }) => void notices.push(body),
      isServing: () => state.serving,
      log: { error: (...parts) => expect.unreachable(String(parts)) },
    })
  return { state, notices, figures, jobs: open(), open }
}

const BODY = '12 clientes para cobrar hoje · 4 lembretes · 3 títulos venceram e não foram pagos'

describe('the day’s notice', () => {
  test('comes at eight and not before, once', async () => {
    const { state, notices, jobs } = house('2026-11-23T07:59:00')
    await jobs.look()
    expect(notices).toEqual([])
    for (const at of ['08:00', '08:01', '12:30', '23:59']) {
      state.at = `2026-11-23T${at}:00`
      await jobs.look()
    }
    expect(notices).toEqual([BODY])
  })

  test('comes again the next day, not at midnight, and after days asleep only for the day of waking', async () => {
    const { state, notices, jobs } = house('2026-11-23T10:00:00')
    await jobs.look()
    state.at = '2026-11-24T00:01:00'
    await jobs.look()
    expect(notices.length).toBe(1)
    state.at = '2026-11-24T08:00:00'
    await jobs.look()
    state.at = '2026-12-06T15:00:00'
    await jobs.look()
    await jobs.look()
    expect(notices.length).toBe(3)
  })

  test('comes no second time after a restart or when the clock is set back', async () => {
    const { state, notices, jobs, open } = house('2026-11-23T09:00:00')
    await jobs.look()
    state.at = '2026-11-24T09:00:00'
    await jobs.look()
    for (const at of ['2026-11-24T08:10:00', '2026-11-23T12:00:00', '2026-11-24T11:00:00']) {
      state.at = at
      await open().look()
    }
    expect(notices.length).toBe(2)
  })

  test('a clock that stood in the future for a while does not silence the days that come', async () => {
    const { state, notices, jobs } = house('2031-01-02T09:00:00')
    await jobs.look()
    state.at = '2026-11-24T09:00:00'
    await jobs.look()
    expect(notices.length).toBe(2)
  })

  test('says nothing on a day that brings nothing, and waits while the store does not serve', async () => {
    const { state, notices, jobs, figures } = house('2026-11-23T09:00:00')
    state.serving = false
    await jobs.look()
    state.serving = true
    state.gone = true
    await jobs.look()
    state.gone = false
    Object.assign(figures, { customers: 1, reminders: 0, justLate: 0, undecided: 2 })
    await jobs.look()
    expect(notices).toEqual(['1 cliente para cobrar hoje · 2 e-mails para conferir'])
    Object.assign(figures, { customers: 0, undecided: 0 })
    state.at = '2026-11-24T09:00:00'
    await jobs.look()
    expect(notices.length).toBe(1)
  })

  test('a file of days that makes no sense counts as none', async () => {
    writeFileSync(path.join(folder, 'avisos.json'), '["ontem"')
    const { notices, jobs } = house('2026-11-23T09:00:00')
    await jobs.look()
    expect(notices).toEqual([BODY])
  })
})

test('the outbox is looked at when it is due, and never while the store does not serve', async () => {
  const { state, jobs } = house('2026-11-23T07:00:00')
  await jobs.look()
  state.due = false
  await jobs.look()
  expect(state.runs).toBe(1)
  Object.assign(state, { due: true, serving: false })
  await jobs.look()
  expect(state.runs).toBe(1)
})
