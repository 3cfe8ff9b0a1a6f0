import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { availableCredit } from '#shared/domain/credit-balance.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import { type Centavos, sum, ZERO } from '#shared/domain/money.ts'
import type { LeftOut, MonthlyClosing } from '#shared/domain/monthly-closing.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { TitleShare } from '#shared/domain/title-shares.ts'
import { type Closable, closableByCustomer } from '../../closings/closable.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'

type Line = { customerId: string; orders: TitleShare[]; credit: Centavos; dueOn: Day }
type Release = CommandInput & { cutOffOn: Day; lines: Line[]; leftOut: LeftOut[] }

/**
 * Closes the month (E18): one title a customer of all that was delivered up to the cut-off, in one change or none. The
 * orders were owed already: nothing is decided about them, and the exposure stays what it was but for the credit used.
 * Refuses `nothing-to-close`, `due-before-issue`, and `changed-meanwhile` when an amount or a credit is not as shown.
 */
export const releaseClosing: Command<Release, MonthlyClosing> = {
  name: 'closings.release',
  permission: 'closeMonth',
  async decide(context, { cutOffOn, lines, leftOut, today }) {
    const { state, database } = context
    if (cutOffOn > today) throw refusal('nothing-to-close', {}, 'cutOffOn')
    await state.rows.load(database)
    const closable = closableByCustomer(state, { cutOffOn, today })
    for (const [index, line] of lines.entries()) requireAsShown(context, line, { index, today, closable })
    if (new Set(lines.map(({ customerId }) => customerId)).size < lines.length)
      throw refusal('changed-meanwhile')
    const { first, patch } = await nextInCounter(database, 'closings', 1)
    const instalments = await freeInstalments(context, lines, titleNumber(first))
    const written = lines.map((line) =>
      closeLine(context, line, {
        number: first,
        today,
        instalment: instalments.get(line.customerId) ?? 1,
        closable: closable.get(line.customerId)!,
      }),
    )
    const closing: MonthlyClosing = {
      id: context.newId(),
      number: first,
      cutOffOn,
      on: today,
      by: context.actor!.name,
      lines: written.map(({ line }) => line),
      leftOut,
      undoing: null,
    }
    return {
      patches: [patch, created('closings', closing), ...written.flatMap(({ patches }) => patches)],
      details: historyOf(
        closing,
        written.map(({ title }) => title),
      ),
      customerIds: lines.map(({ customerId }) => customerId),
      result: closing,
    }
  },
}

/** The number of a closing's titles, as printed: *fechamento mensal*. */
function titleNumber(closing: number): string {
  return `FM ${closing}`
}

type Known = { index: number; today: Day; closable: ReadonlyMap<string, readonly Closable[]> }

/** What a person saw is what is written: an order billed or delivered meanwhile is looked at again first. */
function requireAsShown(
  { state }: DecisionContext,
  { customerId, orders, credit, dueOn }: Line,
  { index, today, closable }: Known,
): void {
  if (dueOn < today) throw refusal('due-before-issue', {}, `lines.${index}.dueOn`)
  const found = new Map(closable.get(customerId)?.map(({ order, amount }) => [order.id, amount]))
  const ids = new Set(orders.map(({ orderId }) => orderId))
  const same = orders.every(({ orderId, amount }) => found.get(orderId) === amount)
  if (!same || ids.size < orders.length) throw refusal('changed-meanwhile')
  const balance = availableCredit(state.rows.ofCustomer('creditEntries', customerId), today)
  const total = sum(orders.map(({ amount }) => amount))
  if (credit > Math.min(balance, total)) throw refusal('changed-meanwhile', {}, `lines.${index}.credit`)
}

/** By customer, the next free instalment of a number that an import or a person may have used before. */
async function freeInstalments(
  { database }: DecisionContext,
  lines: readonly Line[],
  number: string,
): Promise<Map<string, number>> {
  const free = new Map<string, number>()
  const customers = lines.map(({ customerId }) => customerId)
  await database.receivables
    .where('customerId')
    .anyOf(customers)
    .each((title) => {
      if (title.number.toUpperCase() !== number) return
      free.set(title.customerId, Math.max(free.get(title.customerId) ?? 1, title.instalment + 1))
    })
  return free
}

type Making = { number: number; today: Day; instalment: number; closable: readonly Closable[] }

/** A customer's title with its orders tied to it, and the credit that pays part of it. */
function closeLine(
  { newId, actor }: DecisionContext,
  { customerId, orders, credit, dueOn }: Line,
  { number, today, instalment, closable }: Making,
): { patches: Patch[]; title: Receivable; line: MonthlyClosing['lines'][number] } {
  const wanted = new Set(orders.map(({ orderId }) => orderId))
  const closed = closable.filter(({ order }) => wanted.has(order.id))
  const title: Receivable = {
    id: newId(),
    customerId,
    number: titleNumber(number),
    instalment,
    instalments: instalment,
    description: describe(closed),
    issuedOn: today,
    dueOn,
    amount: sum(orders.map(({ amount }) => amount)),
    terms: null,
    externalCode: null,
    importId: null,
    cancellation: null,
  }
  return {
    title,
    line: { customerId, receivableId: title.id, orders, credit, dueOn },
    patches: [
      created('receivables', title),
      ...closed.map(({ order }) =>
        replaced('orders', order, { ...order, receivableIds: [...order.receivableIds, title.id] }),
      ),
      ...(credit > 0 ? payByCredit(title, { credit, today, newId, by: actor!.name }) : []),
    ],
  }
}

const LONGEST_DESCRIPTION = 200

function describe(closed: readonly Closable[]): string {
  const numbers = closed.map(({ order }) => order.number).toSorted((one, other) => one - other)
  const text = `Fechamento: OS ${numbers.join(', ')}`
  if (text.length <= LONGEST_DESCRIPTION) return text
  return `Fechamento de ${numbers.length} OS, da ${numbers[0]} à ${numbers.at(-1)}`
}

type Use = { credit: Centavos; today: Day; newId: () => string; by: string }

function payByCredit(title: Receivable, { credit, today, newId, by }: Use): Patch[] {
  const payment: Payment = {
    id: newId(),
    receivableId: title.id,
    paidOn: today,
    amount: credit,
    settled: { lateFee: ZERO, lateInterest: ZERO, principal: credit },
    forgiven: { lateFee: ZERO, lateInterest: ZERO },
    means: 'credit',
    note: '',
    externalCode: null,
    importId: null,
    reversal: null,
  }
  const entry: CreditEntry = {
    id: newId(),
    customerId: title.customerId,
    on: today,
    kind: 'used',
    amount: payment.amount,
    reason: `Usado no título ${title.number}`,
    orderId: null,
    paymentId: payment.id,
    by,
    reversal: null,
  }
  return [created('payments', payment), created('creditEntries', entry)]
}

/** A batch tells every customer's history the same; of one customer it says what it came to. */
function historyOf({ number, lines }: MonthlyClosing, titles: readonly Receivable[]) {
  const [only] = titles
  return lines.length === 1 && only
    ? { closing: number, title: only.number, amount: only.amount, dueOn: only.dueOn! }
    : { closing: number, customers: lines.length }
}
