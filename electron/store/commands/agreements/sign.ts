import { freezeTitle } from '#shared/domain/agreements/freeze-title.ts'
import { instalmentOrders } from '#shared/domain/agreements/instalment-orders.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { Patch } from '#shared/contracts/changes.ts'
import { collectable } from '#shared/domain/disputed.ts'
import { whyNotPayable } from '#shared/domain/payable.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { receivedByShare } from '#shared/domain/title-shares.ts'
import { principalOn } from '../../credit/received-on.ts'
import { created, replaced } from '../../patches.ts'
import { sharesOfTitle } from '../../queries/titles/orders-of-title.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { agreementToChange } from './agreement-to-change.ts'

type Sign = CommandInput & { id: string; signedOn: Day; scans: Attachment[]; note: string }
type Frozen = { title: Receivable; payment: Payment }

/**
 * The signed term came back: each title is settled by a payment of means `agreement` on the day of the signature, and each
 * instalment becomes a title. Orders know the instalments that bill them now. Refuses what `agreements.sign` refuses.
 */
export const signAgreement: Command<Sign, SettlementAgreement> = {
  name: 'agreements.sign',
  permission: 'signAgreement',
  async decide(context, { id, signedOn, scans, note, today }) {
    const before = await agreementToChange(context, id)
    requireSignable(before, { signedOn, scans, note, today })
    const frozen: Frozen[] = []
    for (const agreed of before.titles) frozen.push(await freeze(context, before, agreed, signedOn))
    const agreement = withInstalments(context, before, frozen, signedOn)
    return {
      patches: [
        ...frozen.map(({ payment }) => created('payments', payment)),
        ...instalmentTitles(agreement, signedOn).map((title) => created('receivables', title)),
        replaced('agreements', before, agreement),
        ...ordersThatFollow(context, agreement),
        ...signedPaper(context, agreement, { signedOn, scans }),
      ],
      details: {
        number: agreement.number,
        amount: agreement.total,
        instalments: agreement.instalments.length,
        titles: agreement.titles.length,
        ...(note ? { note } : {}),
      },
      customerIds: [agreement.customerId],
      result: agreement,
    }
  },
}

/** Shortest note that says where a signed paper is. */
const A_PLACE = 5

function requireSignable(
  { on, validUntil, number, signature, instalments }: SettlementAgreement,
  { signedOn, scans, note, today }: Pick<Sign, 'signedOn' | 'scans' | 'note' | 'today'>,
): void {
  if (signature) throw refusal('agreement-closed')
  if (signedOn > today || signedOn < on)
    throw refusal('signed-outside', { from: on, until: today }, 'signedOn')
  if (signedOn > validUntil) throw refusal('agreement-expired', { number, until: validUntil }, 'signedOn')
  if (scans.length === 0 && note.length < A_PLACE) throw refusal('scan-missing', {}, 'scans')
  const dueOn = instalments[0]!.dueOn
  if (dueOn < signedOn) throw refusal('agreement-first-past', { dueOn }, 'signedOn')
}

async function freeze(
  { database, state, settings, newId }: DecisionContext,
  { number, customerId }: SettlementAgreement,
  agreed: SettlementAgreement['titles'][number],
  on: Day,
): Promise<Frozen> {
  const [title, all] = await Promise.all([
    database.receivables.get(agreed.receivableId),
    database.payments.where('receivableId').equals(agreed.receivableId).toArray(),
  ])
  if (!title) throw refusal('receivable-unknown')
  const outdated = () => refusal('agreement-outdated', { title: titleLabel(title) })
  const payments = all.filter(({ reversal }) => !reversal)
  if (whyNotPayable({ receivable: title, payments }, on)) throw outdated()
  const { title: claimed } = collectable(title, state.rows.ofCustomer('disputes', customerId), on)
  const freezing = freezeTitle(agreed, standingOf(claimed, payments, settings, on))
  if (!freezing) throw outdated()
  const payment: Payment = {
    id: newId(),
    receivableId: title.id,
    paidOn: on,
    ...freezing,
    // What is contested stays owed, and its charges with it.
    ...(claimed === title ? { settlesWhole: true as const } : {}),
    means: 'agreement',
    note: number,
    externalCode: null,
    importId: null,
    reversal: null,
  }
  return { title, payment }
}

/** Signed, with the title of each instalment named, and what of it bills which order. */
function withInstalments(
  { state, newId, actor }: DecisionContext,
  before: SettlementAgreement,
  frozen: readonly Frozen[],
  on: Day,
): SettlementAgreement {
  const orders = frozen.flatMap(({ title, payment }) => ordersTaken(state, title, payment, on))
  const shares = instalmentOrders(
    before.instalments.map(({ amount }) => amount),
    orders,
  )
  return {
    ...before,
    signature: { on, by: actor!.name },
    titles: before.titles.map((agreed, at) => ({ ...agreed, paymentId: frozen[at]!.payment.id })),
    instalments: before.instalments.map((one, at) => ({
      ...one,
      receivableId: newId(),
      orders: shares[at]!,
    })),
  }
}

/** What of a title's orders the agreement took, as the title's own shares part it. */
function ordersTaken(
  state: DecisionContext['state'],
  title: Receivable,
  { settled }: Payment,
  on: Day,
): { orderId: string; amount: number }[] {
  const shares = sharesOfTitle(state, title)
  const at = state.ledger.titles.ids.indexOf(title.id)
  const { received } = principalOn(state.ledger, at, dayNumber(on))
  const upTo = (sum: number) => receivedByShare(shares, { amount: title.amount, received: sum })
  const [before, after] = [upTo(received), upTo(received + settled.principal)]
  return shares.map(({ orderId }, index) => ({ orderId, amount: after[index]! - before[index]! }))
}

function instalmentTitles(agreement: SettlementAgreement, issuedOn: Day): Receivable[] {
  const { id, customerId, number, instalments } = agreement
  return instalments.map((one) => ({
    id: one.receivableId!,
    customerId,
    number,
    instalment: one.number,
    instalments: instalments.length,
    description: `Acordo ${number}`,
    issuedOn,
    dueOn: one.dueOn,
    amount: one.amount,
    terms: null,
    externalCode: null,
    importId: null,
    cancellation: null,
    agreementId: id,
  }))
}

function ordersThatFollow({ state }: DecisionContext, { instalments }: SettlementAgreement): Patch[] {
  const titlesOf = new Map<string, string[]>()
  for (const { receivableId, orders } of instalments)
    for (const { orderId } of orders) titlesOf.set(orderId, [...(titlesOf.get(orderId) ?? []), receivableId!])
  return [...titlesOf].flatMap(([orderId, titles]) => {
    const order = state.rows.all('orders').get(orderId)
    if (!order) return []
    return [replaced('orders', order, { ...order, receivableIds: [...order.receivableIds, ...titles] })]
  })
}

function signedPaper(
  { state }: DecisionContext,
  { paperId }: SettlementAgreement,
  { signedOn, scans }: Pick<Sign, 'signedOn' | 'scans'>,
): Patch[] {
  const paper = state.rows.all('papers').get(paperId ?? '')
  if (!paper || paper.signedOn !== null) return []
  return [replaced('papers', paper, { ...paper, signedOn, scans, sentOn: paper.sentOn ?? signedOn })]
}
