import type { Dossier } from '#shared/contracts/dossier.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { chargeDays } from '#shared/domain/escalation/charge-days.ts'
import { type EvidenceItem, missingEvidence } from '#shared/domain/escalation/dossier-evidence.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { agreementStateOf } from '../../agreements/agreements-of.ts'
import { evidenceFacts } from '../../escalation/evidence-facts.ts'
import { promisesOf } from '../../negotiation/promises-of.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { accountOf } from '../statements/account.ts'
import { openStatements } from '../statements/statements.ts'
import { chainOf, messagesOf } from './dossier-record.ts'

type Asked = { customerId: string; today: Day }
type OwnAccount = Awaited<ReturnType<typeof accountOf>>

/** What is missing to prove what a customer owes, or would owe (X6). Refuses `customer-unknown`. */
export async function missingProofs(
  state: StoreState,
  { customerId, today }: Asked,
): Promise<{ missing: EvidenceItem[] }> {
  const [account] = await Promise.all([accountOf(state, customerId), state.letters.load(state.database)])
  return { missing: missingEvidence(evidenceFacts(state, { ...account, today })) }
}

/** Everything that is kept of a customer's debt (X6). Refuses `customer-unknown`, `not-set-up`. */
export async function dossierOf(state: StoreState, { customerId, today }: Asked): Promise<Dossier> {
  const { database, rows, settings } = state
  if (!settings.laboratory) throw refusal('not-set-up')
  await state.letters.load(database)
  const account = await accountOf(state, customerId)
  const [page] = await openStatements(state, { customerIds: [customerId], today, asOf: today })
  if (page?.statement.type !== 'open') throw refusal('customer-unknown')
  const letters = await database.letters.where('customerId').equals(customerId).toArray()
  return {
    kind: 'dossier',
    laboratory: settings.laboratory,
    on: today,
    customer: account.customer,
    missing: missingEvidence(evidenceFacts(state, { ...account, today })),
    // A code to pay has no place among proofs.
    statement: { ...page.statement, pix: null },
    charges: chargesOf(state, account, today),
    proofs: proofsOf(state, account),
    orders: ordersOf(state, account),
    papers: byDay(rows.ofCustomer('papers', customerId)),
    letters: byDay(
      letters.map(({ letter: { id, number, tone, on, total, hash } }) => ({
        id,
        number: number ?? '',
        tone,
        on,
        total,
        hash: hash ?? '',
      })),
    ),
    contacts: rows.ofCustomer('contacts', customerId).toSorted((one, other) => compare(one.at, other.at)),
    messages: byDay(await messagesOf(state, customerId)),
    promises: byDay(
      promisesOf(state, customerId, today).map(({ promise, standing }) =>
        Object.assign({ standing }, promise),
      ),
    ),
    agreements: byDay(
      rows.ofCustomer('agreements', customerId).map((agreement) => ({
        number: agreement.number,
        on: agreement.on,
        owed: agreement.owed,
        total: agreement.total,
        state: agreementStateOf(state, agreement, today),
        signedOn: agreement.signature?.on ?? null,
        brokenOn: agreement.broken?.on ?? null,
      })),
    ),
    cases: rows.ofCustomer('cases', customerId).toSorted((one, other) => one.number - other.number),
    chain: await chainOf(state, customerId),
    attachments: attachmentsOf(state, account),
  }
}

function chargesOf({ settings }: StoreState, { titles }: OwnAccount, today: Day): Dossier['charges'] {
  return titles
    .flatMap((title) => {
      const days = chargeDays(title, settings, today)
      const { dueOn, terms } = title.receivable
      return days.length === 0 || dueOn === null
        ? []
        : {
            title: titleLabel(title.receivable),
            dueOn,
            terms: terms ?? settings.terms,
            days,
          }
    })
    .sort((one, other) => compare(one.dueOn, other.dueOn) || compare(one.title, other.title))
}

function labelsOf({ titles }: OwnAccount): Map<string, string> {
  return new Map(titles.map(({ receivable }) => [receivable.id, titleLabel(receivable)]))
}

function proofsOf({ rows }: StoreState, account: OwnAccount): Dossier['proofs'] {
  const labels = labelsOf(account)
  return rows
    .ofCustomer('titleProofs', account.customer.id)
    .map(({ receivableId, instrument, acknowledgement }) => ({
      title: labels.get(receivableId) ?? '',
      instrument,
      acknowledgement,
    }))
    .sort((one, other) => compare(one.title, other.title))
}

function ordersOf({ rows }: StoreState, account: OwnAccount): Dossier['orders'] {
  const labels = labelsOf(account)
  return rows
    .ofCustomer('orders', account.customer.id)
    .map((order) => ({
      number: order.number,
      on: order.on,
      total: totalsOf(order).total,
      titles: order.receivableIds.flatMap((id) => labels.get(id) ?? []),
      deliveries: order.deliveries.map(({ on, receivedBy }) => ({ on, receivedBy })),
      cancelledOn: order.cancellation?.on ?? null,
    }))
    .sort((one, other) => one.number - other.number)
}

/** Every file kept of the customer's debts, each once, with what it belongs to. */
function attachmentsOf(state: StoreState, account: OwnAccount): Dossier['attachments'] {
  const { rows } = state
  const customerId = account.customer.id
  const found = [
    ...proofsOf(state, account).flatMap(({ title, acknowledgement }) =>
      (acknowledgement?.scans ?? []).map((attachment) => ({ of: title, attachment })),
    ),
    ...rows
      .ofCustomer('papers', customerId)
      .flatMap(({ number, scans }) => scans.map((attachment) => ({ of: number, attachment }))),
    ...rows
      .ofCustomer('contacts', customerId)
      .flatMap(({ on, attachments }) => attachments.map((attachment) => ({ of: on, attachment }))),
    ...rows
      .ofCustomer('promises', customerId)
      .flatMap(({ on, formalised }) =>
        (formalised?.attachments ?? []).map((attachment) => ({ of: on, attachment })),
      ),
    ...rows
      .ofCustomer('cases', customerId)
      .flatMap(({ number, events }) =>
        events.flatMap(({ attachments }) =>
          attachments.map((attachment) => ({ of: String(number), attachment })),
        ),
      ),
  ]
  const once = new Map(found.map((one) => [one.attachment.sha256, one]))
  return [...once.values()].sort(
    (one, other) => compare(one.of, other.of) || compare(one.attachment.sha256, other.attachment.sha256),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function byDay<Row extends { on: Day }>(list: readonly Row[]): Row[] {
  return list.toSorted((one, other) => compare(one.on, other.on))
}
