import type { RefusalCode } from '#shared/contracts/refusal.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Letter, LetterTone } from '#shared/domain/letter.ts'
import { draftLetter, letterDebtor } from '#shared/domain/letter-draft.ts'
import { txidFor } from '#shared/domain/pix.ts'
import { sha256 } from '../change-hash.ts'
import type { LetterRow } from '../database.ts'
import { restingTitles } from '../dunning/resting-titles.ts'
import { letterPolicies } from '../messages/letter-policy.ts'
import { notToBePressed } from '../messages/not-to-be-pressed.ts'
import { created } from '../patches.ts'
import { letterRefusal } from '../queries/letter-refusal.ts'
import { letterMatter } from '../queries/letter-matter.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'
import { nextInCounter } from './counters.ts'
import { keptLogo } from './kept-logo.ts'

type Issue = CommandInput & { customerIds: string[]; tone: LetterTone }
interface Issued {
  letterIds: string[]
  leftOut: { customerId: string; name: string; code: RefusalCode }[]
}

/** Numbers and keeps a letter per customer, as calculated on the day. Refuses `not-set-up` and `customer-unknown`. */
export const issueLetters: Command<Issue, Issued> = {
  name: 'letters.issue',
  permission: 'issueLetters',
  async decide(context, { customerIds, tone, today }) {
    const { database, settings, state } = context
    await state.rows.load(database)
    const creditor = settings.laboratory
    if (!creditor) throw refusal('not-set-up')
    const customers = await database.customers.bulkGet([...new Set(customerIds)])
    const leftOut: Issued['leftOut'] = []
    const drafts: Letter[] = []
    for (const customer of customers) {
      if (!customer) throw refusal('customer-unknown')
      const profile = state.rows.all('collectionProfiles').get(customer.id) ?? null
      const pressed = notToBePressed(profile, tone)
      if (pressed) {
        leftOut.push({ customerId: customer.id, name: customer.name, code: pressed })
        continue
      }
      const draft = await draftFor(context, customer, { tone, on: today, creditor })
      if ('refusal' in draft) {
        leftOut.push({ customerId: customer.id, name: customer.name, code: letterRefusal(draft.refusal) })
      } else drafts.push(draft)
    }
    if (drafts.length === 0) return { patches: [], result: { letterIds: [], leftOut } }

    const year = today.slice(0, 4)
    const { first, patch } = await nextInCounter(database, `letters:${year}`, drafts.length)
    const logo = await keptLogo(context, creditor)
    const policyOf = await letterPolicies(context.state, today)
    const rows: LetterRow[] = []
    for (const [index, draft] of drafts.entries()) {
      const number = `CC-${year}-${String(first + index).padStart(6, '0')}`
      const letter = { ...draft, number, policy: policyOf(draft.debtor.customerId) }
      const { hash: _none, ...hashed } = letter
      const hash = await sha256(canonicalJson(hashed))
      rows.push({
        id: draft.id,
        customerId: draft.debtor.customerId,
        logo: logo.key,
        letter: { ...letter, hash, creditor: { ...creditor, logo: null } },
      })
    }
    return {
      patches: [...rows.map((row) => created('letters', row)), ...logo.patches, patch],
      details: historyOf(rows, tone),
      customerIds: rows.map(({ customerId }) => customerId),
      result: { letterIds: rows.map(({ id }) => id), leftOut },
    }
  },
}

async function draftFor(
  { state, settings, newId }: DecisionContext,
  customer: Customer,
  { tone, on, creditor }: Pick<Letter, 'tone' | 'on' | 'creditor'>,
) {
  const id = newId()
  return draftLetter({
    id,
    number: null,
    tone,
    on,
    creditor,
    debtor: letterDebtor(customer),
    ...(await letterMatter(state, customer.id, on, restingTitles)),
    terms: settings.terms,
    calendar: settings.calendar,
    rates: settings.rates,
    txid: txidFor('CC', id),
  })
}

function historyOf(rows: readonly LetterRow[], tone: LetterTone) {
  const [first] = rows
  // One letter says what it asked for; of a batch, every customer's history tells the same, so it says how many.
  return rows.length === 1 && first
    ? { tone, number: first.letter.number!, amount: first.letter.total }
    : { tone, letters: rows.length }
}
