import type { Day } from '#shared/domain/calendar.ts'
import type { EvidenceFacts } from '#shared/domain/escalation/dossier-evidence.ts'
import type { Order } from '#shared/domain/order.ts'
import type { PaperEntry } from '#shared/domain/paper.ts'
import { type AccountTitle } from '#shared/domain/open-statement.ts'
import { standingOf } from '#shared/domain/standing.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { StoreState } from '../store-state.ts'

type Asked = { customer: Customer; titles: readonly AccountTitle[]; today: Day }

const OUT: ReadonlySet<string> = new Set(['sent', 'opened'])
const NOTICES: ReadonlySet<string> = new Set(['firm', 'formal'])
const AGREED: ReadonlySet<string> = new Set(['contract', 'agreement', 'promissory-note'])

/** What is kept to prove what a customer owes. Call `rows.load` and `letters.load` first. */
export function evidenceFacts(state: StoreState, { customer, titles, today }: Asked): EvidenceFacts {
  const { rows, settings } = state
  const { id } = customer
  const owed = titles
    .map((title) => ({ ...title, standing: standingOf(title.receivable, title.payments, settings, today) }))
    .filter(({ standing }) => standing.total > 0)
  const papers = rows.ofCustomer('papers', id).filter(({ cancellation }) => !cancellation)
  const signed = papers.filter(({ kind, signedOn }) => signedOn !== null && AGREED.has(kind))
  const orders = rows.ofCustomer('orders', id).filter(({ cancellation }) => !cancellation)
  const billed = new Set(orders.flatMap(({ receivableIds }) => receivableIds))
  const demanded = new Set(owed.map(({ receivable }) => receivable.id))
  const sent = rows.ofCustomer('collectionActions', id).filter((action) => OUT.has(action.state))
  const contacts = rows.ofCustomer('contacts', id).filter(({ reversal }) => !reversal)
  const letters = state.letters.list().filter((letter) => letter.customerId === id)
  const notifications = papers.filter(({ kind, sentOn }) => kind === 'notification' && sentOn !== null)
  return {
    late: owed.some(({ standing }) => standing.status === 'overdue'),
    taxId: customer.taxId !== null,
    address: customer.address !== null,
    phoneOrEmail: customer.phone !== null || customer.email !== null,
    contractSigned: signed.length > 0,
    contractScanned: signed.some(({ scans }) => scans.length > 0),
    titlesWithoutOrigin: owed.filter(
      ({ receivable }) =>
        !billed.has(receivable.id) && !receivable.agreementId && receivable.description === '',
    ).length,
    ordersWithoutReceipt: orders.filter(
      (order) => order.receivableIds.some((title) => demanded.has(title)) && !isReceived(order, papers),
    ).length,
    chargesAgreed:
      signed.length > 0 ||
      owed.every(({ receivable }) => (receivable.terms ?? settings.terms).interestMode === 'legal'),
    notices:
      letters.filter(({ tone }) => tone !== 'reminder').length +
      notifications.length +
      sent.filter(({ tone }) => tone !== null && NOTICES.has(tone)).length,
    noticeProved:
      sent.some(({ proofs }) => proofs.length > 0) || notifications.some(({ scans }) => scans.length > 0),
    acknowledged:
      rows.ofCustomer('agreements', id).some(({ signature }) => signature !== null) ||
      rows.ofCustomer('promises', id).some(({ formalised }) => formalised !== null) ||
      rows
        .ofCustomer('titleProofs', id)
        .some(
          ({ receivableId, acknowledgement }) => acknowledgement !== null && demanded.has(receivableId),
        ) ||
      papers.some(
        ({ kind, signedOn }) => signedOn !== null && (kind === 'agreement' || kind === 'promissory-note'),
      ),
    contacts: contacts.length + sent.length,
  }
}

/** Somebody's name stands under a delivery, or the customer signed a protocol of one. */
function isReceived({ deliveries }: Order, papers: readonly PaperEntry[]): boolean {
  if (deliveries.some(({ receivedBy }) => receivedBy !== '')) return true
  return (
    deliveries.length > 0 &&
    papers.some(({ kind, signedOn }) => kind === 'delivery-protocol' && signedOn !== null)
  )
}
