import type { MessageRequest } from '#shared/contracts/messages.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { draftLetter, letterDebtor, type LetterRequest } from '#shared/domain/letter-draft.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { openComplaintsOf } from '#shared/domain/ombudsman/complaints.ts'
import { lossOf } from '#shared/domain/escalation/losses.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { customerTxid, titleTxid } from '#shared/domain/title-txid.ts'
import type { AgreementFacts, MessageFacts } from '#shared/messages/message-facts.ts'
import { textInForce } from '#shared/messages/house-texts.ts'
import { letterMatter } from '../queries/letter-matter.ts'
import { letterRefusal } from '../queries/letter-refusal.ts'
import { accountsOn } from '../queries/recovery/returning.ts'
import { lookingAt } from '../recovery/what-he-may-have.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'

/** How far ahead of the due date messages look, in days: titles that are named, and where none are. */
const AHEAD = { named: 400, all: 10 }

type Matter = Awaited<ReturnType<typeof letterMatter>>
type Moment = { on: Day; minute: number | null; attendant: string }

/** What a message is made of. */
export type Gathered = { customer: Customer; laboratory: Laboratory; facts: MessageFacts }

/**
 * The facts that fill in a message, as the ledger has them now (R2.5): what was paid, is contested, complained of or given
 * up is not in them. Refuses `customer-unknown`, `not-set-up` and what a letter's draft refuses.
 */
export async function gatherFacts(
  state: StoreState,
  request: MessageRequest,
  { on, minute, attendant }: Moment,
): Promise<Gathered> {
  const { database, rows, settings } = state
  await rows.load(database)
  const customer = await database.customers.get(request.customerId)
  if (!customer) throw refusal('customer-unknown')
  const { laboratory } = settings
  if (!laboratory) throw refusal('not-set-up')
  const matter = await letterMatter(state, customer.id, on)
  const letter = letterFor(state, request, { on, customer, laboratory, matter })
  return {
    customer,
    laboratory,
    facts: {
      on,
      minute,
      laboratory,
      customer,
      letter,
      next: nextDue(state, matter, letter, on),
      promise: promiseFor(state, request),
      agreement: agreementFor(state, request, matter, on),
      payment: lastPayment(matter, on),
      ...relationFacts(state, request, on),
      attendant,
      answers: request.answers,
    },
  }
}

/** What an invitation offers, and thanks remind of; neither where it is not told. */
function relationFacts(
  state: StoreState,
  { purpose, customerId }: MessageRequest,
  on: Day,
): Pick<MessageFacts, 'comeback' | 'earned'> {
  const at = state.ledger.customers.ids.indexOf(customerId)
  if (at < 0 || (purpose !== 'invitation' && purpose !== 'thanks')) return { comeback: null, earned: [] }
  const look = lookingAt(state, on)
  if (purpose === 'thanks') return { comeback: null, earned: look.earned(at) }
  const account = accountsOn(state.ledger, on).find((one) => one.at === at)
  return { comeback: look.comeback(at, account?.worstSettled ?? 0), earned: [] }
}

type Writing = { on: Day; customer: Customer; laboratory: Laboratory; matter: Matter }

function letterFor(
  state: StoreState,
  request: MessageRequest,
  { on, customer, laboratory, matter }: Writing,
): Letter | null {
  const { settings, rows } = state
  const { asks } = textInForce(settings.messages, request.textId)
  if (asks === null) return null
  const wanted = request.titles && new Set(request.titles)
  const complaints = openComplaintsOf(rows.ofCustomer('tickets', customer.id), customer.id)
  const losses = rows.ofCustomer('debtEndings', customer.id)
  const titles = matter.titles.filter(
    ({ receivable: { id } }) =>
      (!wanted || wanted.has(id)) && !complaints.has(id) && lossOf(losses, id) === null,
  )
  const given: LetterRequest = {
    ...matter,
    titles,
    id: state.newId(),
    number: null,
    tone: asks,
    on,
    creditor: laboratory,
    debtor: letterDebtor(customer),
    terms: settings.terms,
    calendar: settings.calendar,
    rates: settings.rates,
    txid: customerTxid(customer.id),
    ahead: wanted ? AHEAD.named : AHEAD.all,
  }
  const draft = draftLetter(given)
  if ('refusal' in draft) throw refusal(letterRefusal(draft.refusal), { name: customer.name })
  const [only] = draft.lines
  if (draft.lines.length > 1 || !only) return draft
  // A code that asks for one title names it: the payment finds its title by itself (R6.3).
  const named = draftLetter({ ...given, txid: titleTxid(only.receivableId) })
  return 'refusal' in named ? draft : named
}

/** What falls due next of what is not asked for (I05). */
function nextDue(
  state: StoreState,
  { titles }: Matter,
  letter: Letter | null,
  on: Day,
): MessageFacts['next'] {
  const { terms, calendar, rates } = state.settings
  const asked = new Set(letter?.lines.map(({ receivableId }) => receivableId))
  const ahead = titles.flatMap(({ receivable, payments }) => {
    if (receivable.dueOn === null || receivable.dueOn <= on || asked.has(receivable.id)) return []
    const { total } = standingOf(receivable, payments, { terms, calendar, rates }, on)
    return total > 0 ? [{ on: receivable.dueOn, total }] : []
  })
  const [first] = ahead.map((title) => title.on).sort()
  if (!first) return null
  return { on: first, total: sum(ahead.filter((title) => title.on === first).map(({ total }) => total)) }
}

function promiseFor(
  { rows }: StoreState,
  { customerId, promiseId }: MessageRequest,
): MessageFacts['promise'] {
  const open = rows
    .ofCustomer('promises', customerId)
    .filter((promise) =>
      promiseId ? promise.id === promiseId : promise.cancellation === null && promise.replaced === null,
    )
  const promise = open.at(-1)
  return promise ? { on: promise.dueOn, amount: promise.amount } : null
}

function agreementFor(
  { rows, settings }: StoreState,
  { customerId, agreementId }: MessageRequest,
  { titles }: Matter,
  on: Day,
): AgreementFacts | null {
  const agreement = rows
    .ofCustomer('agreements', customerId)
    .findLast((one) =>
      agreementId ? one.id === agreementId : one.cancellation === null && one.broken === null,
    )
  const first = agreement?.instalments[0]
  if (!agreement || !first) return null
  const { terms, calendar, rates } = settings
  const open = agreement.instalments.find(({ receivableId }) => {
    const title = titles.find(({ receivable }) => receivable.id === receivableId)
    return !title || standingOf(title.receivable, title.payments, { terms, calendar, rates }, on).total > 0
  })
  return {
    number: agreement.number,
    total: agreement.total,
    instalments: agreement.instalments.length,
    first: { on: first.dueOn, amount: first.amount },
    next: open ? { number: open.number, on: open.dueOn, amount: open.amount } : null,
    validUntil: agreement.validUntil,
  }
}

/** What came in on the last day anything did. */
function lastPayment({ titles }: Matter, on: Day): MessageFacts['payment'] {
  const received = titles
    .flatMap(({ payments }) => payments)
    .filter(({ reversal, means, paidOn }) => reversal === null && means !== 'agreement' && paidOn <= on)
  const last = received
    .map(({ paidOn }) => paidOn)
    .sort()
    .at(-1)
  if (!last) return null
  const amount = sum(
    received.filter(({ paidOn }) => paidOn === last).map((payment) => centavos(payment.amount)),
  )
  return { on: last, amount }
}
