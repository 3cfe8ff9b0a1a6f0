import { v7 } from 'uuid'
import type { Centavos } from '#shared/domain/money.ts'
import { dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { desktop, store } from './clients.ts'
import { openCalls } from './calls.ts'
import { creditList, creditSearch, decide, review } from './credit.ts'
import { laboratory, PIN, terms, TODAY } from './laboratory.ts'

const ZERO = 0 as Centavos
const everything = { asOf: TODAY, buckets: [], search: '', atLeast: ZERO }

/** Milliseconds of one piece of work. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Sets the laboratory up on an empty profile, else signs its owner in. */
async function enter(): Promise<void> {
  const [{ client: main }, { client: data }] = await Promise.all([desktop, store])
  const { setUp } = await data.users.current()
  if (!setUp) {
    const owner = { name: 'Dona Clara', pin: PIN }
    await main.people.setUp({ commandId: v7(), today: TODAY, laboratory, terms, owner })
    return
  }
  const [owner] = await data.users.list()
  if (!owner) throw new Error('set up, but with nobody')
  await main.people.signIn({ userId: owner.id, pin: PIN })
}

/** Imports the file that was put into the page's field, to its end; milliseconds of each step. */
async function importChosen() {
  const file = document.querySelector('input')?.files?.[0]
  if (!file) throw new Error('no file was chosen')
  const { client } = await desktop
  const started = performance.now()
  const { token, suggestedKind: kind, mappings } = await client.imports.open({ file })
  const opened = performance.now()
  const check = await client.imports.check({ token, kind, mapping: mappings[kind] ?? {}, today: TODAY })
  const checked = performance.now()
  if (check.errors > 0) throw new Error(`${check.errors} errors: ${JSON.stringify(check.issues.slice(0, 5))}`)
  const steps = await client.imports.commit({ token, commandId: v7(), today: TODAY })
  for (;;) {
    const { done, value } = await steps.next()
    if (!done) continue
    const end = performance.now()
    await client.imports.close({ token })
    const { created } = value
    return { kind, created, open: opened - started, check: checked - opened, commit: end - checked }
  }
}

/** Pays open titles in full, the next one when the last is acknowledged; milliseconds of each, and of all. */
async function pay(count: number) {
  const { client } = await store
  const page = { offset: 0, limit: count, sort: 'customer', descending: false } as const
  const { rows } = await client.aging.titles({ ...everything, ...page })
  const each: number[] = []
  const all = await timed(async () => {
    for (const { customerId, receivableId, total } of rows) {
      const command: Parameters<typeof client.receipts.record>[0] = {
        commandId: v7(),
        today: TODAY,
        customerId,
        paidOn: TODAY,
        amount: total,
        means: 'pix',
        titles: [{ receivableId, amount: null }],
        order: 'legal',
        charges: 'charge',
        leftover: 'credit',
        note: '',
        evenIfRepeated: true,
      }
      each.push(await timed(() => client.receipts.record(command)))
    }
  })
  return { each, all }
}

const list = (search: string) => ({
  search,
  today: TODAY,
  offset: 0,
  limit: 100,
  sort: 'name' as const,
  descending: false,
})

/** Types each text key by key and waits for the list after each; milliseconds of every key. */
async function search(texts: string[]): Promise<number[]> {
  const { client } = await store
  const keys = texts.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))
  const times: number[] = []
  for (const typed of keys) times.push(await timed(() => client.customers.list(list(typed))))
  return times
}

/** Totals and the first page of the aging, asked together as the screen does, each time of another day: nothing is remembered. */
async function age(runs: number): Promise<number[]> {
  const { client } = await store
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const filter = { ...everything, asOf: dayOf(dayNumber(TODAY) - run) }
    const page = { offset: 0, limit: 100, sort: 'total', descending: true } as const
    const ask = () =>
      Promise.all([client.aging.totals(filter), client.aging.customers({ ...filter, ...page })])
    times.push(await timed(ask))
  }
  return times
}

/** A snapshot, its milliseconds; and, if asked, those of searches typed meanwhile, a key every 50 ms. */
async function snapshot(searching: boolean) {
  const [{ client: main }, { client: data }] = await Promise.all([desktop, store])
  const meanwhile: number[] = []
  let over = !searching
  const entry = timed(() => main.backup.now()).finally(() => (over = true))
  const typing = () => !over
  for (let at = 0; typing(); at++) {
    meanwhile.push(await timed(() => data.customers.list(list('ana souza'.slice(0, (at % 9) + 1)))))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { took: await entry, meanwhile }
}

/** A call that does nothing but go there and back. */
async function roundTrips(count: number): Promise<number[]> {
  const { client } = await store
  const times: number[] = []
  for (let at = 0; at < count; at++) times.push(await timed(() => client.users.current()))
  return times
}

const counts = async () => (await (await store).client.status()).counts

const credit = { creditList, creditSearch, decide, review }
const bench = { enter, importChosen, pay, search, age, snapshot, roundTrips, counts, openCalls, ...credit }
export type Bench = typeof bench
Object.assign(window, { bench })
