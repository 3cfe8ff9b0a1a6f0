import type { IssuedLetter, LetterCandidate } from '#shared/contracts/letters.ts'
import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { Letter, LetterTone } from '#shared/domain/letter.ts'
import { draftLetter, letterDebtor } from '#shared/domain/letter-draft.ts'
import { centavos } from '#shared/domain/money.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { txidFor } from '#shared/domain/pix.ts'
import type { EmDiaDatabase } from '../database.ts'
import { isLateBucket } from '../ledger/customer-balances.ts'
import { notToBePressed } from '../messages/not-to-be-pressed.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { agedAsOf } from './aged-as-of.ts'
import { restingTitles } from '../dunning/resting-titles.ts'
import { contestedTitles } from './contested-titles.ts'
import { letterRefusal } from './letter-refusal.ts'
import { letterMatter } from './letter-matter.ts'

/** How far ahead of the due date a reminder looks, as `draftLetter` does. */
const REMINDER_DAYS = 3

interface CandidatesQuery {
  on: Day
  tone: LetterTone
  buckets: AgingBucket[]
  search: string
}

/** Who could get a letter of a tone, most overdue first; buckets ask for a title in one of them. */
export async function letterCandidates(
  state: StoreState,
  query: CandidatesQuery,
): Promise<LetterCandidate[]> {
  const { ledger } = state
  await state.letters.load(state.database)
  const last = state.letters.lastByCustomer()
  const matches = makeSearch(query.search)
  const [contested, isBarred] = await Promise.all([
    contestedTitles(state, query.on),
    restingTitles(state, query.on),
  ])
  return [...concerned(state, query, { contested, isBarred }).entries()]
    .filter(([at, { titles, inBucket }]) => titles > 0 && inBucket && matches(ledger.customers.haystack(at)))
    .map(([at, { titles, worstDaysLate, total, disputed, barred }]) => {
      const customerId = ledger.customers.ids.at(at)
      return {
        customerId,
        name: ledger.customers.rows[at]!.name,
        titles,
        worstDaysLate,
        total: centavos(total),
        disputed: centavos(disputed),
        barred: centavos(barred),
        lastLetter: last.get(customerId) ?? null,
      }
    })
    .sort((a, b) => b.worstDaysLate - a.worstDaysLate || b.total - a.total)
}

interface Concern {
  titles: number
  worstDaysLate: number
  total: number
  /** Contested, and therefore not asked for. */
  disputed: number
  /** Prescribed, given up or waiting for an answer, and therefore not asked for. */
  barred: number
  inBucket: boolean
}

/** What a letter of the tone would speak of, by customer: the rule of `draftLetter`, over the ledger. */
function concerned(
  { ledger }: StoreState,
  { on, tone, buckets }: CandidatesQuery,
  {
    contested,
    isBarred,
  }: {
    contested: Awaited<ReturnType<typeof contestedTitles>>
    isBarred: Awaited<ReturnType<typeof restingTitles>>
  },
): Map<number, Concern> {
  const asOf = dayNumber(on)
  const aged = agedAsOf(ledger, asOf)
  const { customer: ofTitle, dueDay } = ledger.titles.columns
  const wanted = agingBuckets.map((bucket) => buckets.length === 0 || buckets.includes(bucket))
  const found = new Map<number, Concern>()
  for (let at = 0; at < aged.size; at++) {
    const title = aged.title[at]!
    const bucket = aged.bucket[at]!
    const soon = tone === 'reminder' && dueDay[title]! >= 0 && dueDay[title]! <= asOf + REMINDER_DAYS
    if (!isLateBucket(bucket) && !soon) continue
    const customer = ofTitle[title]!
    let concern = found.get(customer)
    if (!concern) {
      concern = { titles: 0, worstDaysLate: 0, total: 0, disputed: 0, barred: 0, inBucket: false }
      found.set(customer, concern)
    }
    if (isBarred(title)) {
      concern.barred += aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
      continue
    }
    const held = contested.get(title)
    concern.disputed += held?.disputed ?? 0
    if (held?.total === 0) continue
    concern.titles++
    concern.worstDaysLate = Math.max(concern.worstDaysLate, aged.daysLate[at]!)
    concern.total += held?.total ?? aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
    concern.inBucket ||= wanted[bucket]!
  }
  return found
}

/** A letter as it would be issued, without number and hash. Refuses `customer-unknown`, `not-set-up`, whom nothing is demanded of, and what the draft does. */
export async function draftOfLetter(
  state: StoreState,
  { customerId, tone, on }: { customerId: string; tone: LetterTone; on: Day },
): Promise<Letter> {
  const { database, rows, settings } = state
  const customer = await database.customers.get(customerId)
  if (!customer) throw refusal('customer-unknown')
  if (!settings.laboratory) throw refusal('not-set-up')
  await rows.load(database)
  const profile = rows.all('collectionProfiles').get(customerId) ?? null
  const pressed = notToBePressed(profile, tone)
  if (pressed) throw refusal(pressed, { name: profile?.lawyer?.name ?? '' })
  const id = state.newId()
  const draft = draftLetter({
    id,
    number: null,
    tone,
    on,
    creditor: settings.laboratory,
    debtor: letterDebtor(customer),
    ...(await letterMatter(state, customerId, on, restingTitles)),
    terms: settings.terms,
    calendar: settings.calendar,
    rates: settings.rates,
    txid: txidFor('CC', id),
  })
  if ('refusal' in draft) throw refusal(letterRefusal(draft.refusal), { name: customer.name })
  return draft
}

/** Letters as issued, in the order asked for. Refuses `letter-unknown`. */
export async function issuedLetters(database: EmDiaDatabase, ids: readonly string[]): Promise<Letter[]> {
  const rows = await database.letters.bulkGet([...ids])
  const logos = new Map<string, string>()
  for (const key of new Set(rows.flatMap((row) => row?.logo ?? []))) {
    logos.set(key, (await database.settings.get(key))?.value as string)
  }
  return rows.map((row) => {
    if (!row) throw refusal('letter-unknown')
    return row.logo === null ? row.letter : withLogo(row.letter, logos.get(row.logo) ?? null)
  })
}

function withLogo(letter: Letter, logo: string | null): Letter {
  return { ...letter, creditor: { ...letter.creditor, logo } }
}

/** One page of the letters issued, newest first. */
export async function listLetters(
  state: StoreState,
  query: { customerId: string | null; search: string; offset: number; limit: number },
): Promise<{ rows: IssuedLetter[]; total: number }> {
  await state.letters.load(state.database)
  const { customers } = state.ledger
  const matches = makeSearch(query.search)
  const typed = query.search.trim().toUpperCase()
  const letters = state.letters.list().filter((letter) => {
    if (query.customerId !== null && letter.customerId !== query.customerId) return false
    if (typed === '' || letter.number.includes(typed)) return true
    const at = customers.ids.indexOf(letter.customerId)
    return at >= 0 && customers.rows[at] !== null && matches(customers.haystack(at))
  })
  return { rows: letters.slice(query.offset, query.offset + query.limit), total: letters.length }
}
