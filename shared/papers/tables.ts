import type { PaperTable } from '#shared/domain/paper.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import type { Block, paperTables } from '#shared/domain/template.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { formatAmount, formatDay, formatNumber } from '#shared/pt-br/format.ts'
import { paperTableWords as words } from '#shared/pt-br/paper-tables.ts'
import { agreedOn } from './agreement.ts'
import type { PaperFacts } from './facts.ts'
import { openTitles } from './money.ts'

type TableKind = (typeof paperTables)[number]

/** A table of a paper as its facts are on the day. */
export function tableOf(kind: TableKind, facts: PaperFacts, blocks: readonly Block[]): PaperTable {
  switch (kind) {
    case 'titles':
      return titlesTable(facts)
    case 'payments':
      return paymentsTable(facts)
    case 'instalments':
      return instalmentsTable(facts)
    case 'orders':
      return ordersTable(facts)
    case 'prices':
      return pricesTable(facts)
    case 'annexes':
      return annexesTable(blocks)
    default:
      return assertNever(kind)
  }
}

function assertNever(kind: never): never {
  throw new TypeError(`no table ${JSON.stringify(kind)}`)
}

function titlesTable(facts: PaperFacts): PaperTable {
  const open = openTitles(facts)
  const column = (of: (title: (typeof open)[number]) => number) =>
    centavos(sum(open.map((t) => centavos(of(t)))))
  return {
    headers: [...words.titles],
    figures: [2, 3, 4, 5],
    rows: open.map(({ receivable, standing }) => [
      titleNumber(receivable),
      receivable.dueOn ? formatDay(receivable.dueOn) : words.noDueDate,
      formatAmount(standing.principal),
      formatAmount(standing.lateFee),
      formatAmount(standing.lateInterest),
      formatAmount(standing.total),
    ]),
    totals: [
      words.total,
      '',
      formatAmount(column(({ standing }) => standing.principal)),
      formatAmount(column(({ standing }) => standing.lateFee)),
      formatAmount(column(({ standing }) => standing.lateInterest)),
      formatAmount(column(({ standing }) => standing.total)),
    ],
  }
}

/** What came in and stands, title by title; of the year asked for, where one is. */
function paymentsTable({ customer, answers }: PaperFacts): PaperTable {
  const year = /^\d{4}$/.exec(answers['annual.year'] ?? '')?.[0] ?? ''
  const paid = (customer?.titles ?? [])
    .filter(({ receivable }) => year === '' || receivable.dueOn?.startsWith(year))
    .flatMap(({ receivable, payments }) =>
      // What an agreement froze nobody paid: its instalments say what came in.
      payments
        .filter(({ reversal, means }) => !reversal && means !== 'agreement')
        .map((payment) => ({ receivable, payment })),
    )
  return {
    headers: [...words.payments],
    figures: [4],
    rows: paid.map(({ receivable, payment }) => [
      titleNumber(receivable),
      receivable.dueOn ? formatDay(receivable.dueOn) : words.noDueDate,
      formatDay(payment.paidOn),
      paymentMeansLabels[payment.means],
      formatAmount(payment.amount),
    ]),
    totals: [words.total, '', '', '', formatAmount(sum(paid.map(({ payment }) => payment.amount)))],
  }
}

function titleNumber({ number, instalment, instalments }: Receivable): string {
  return instalments > 1 ? `${number} ${instalment}/${instalments}` : number
}

function instalmentsTable(facts: PaperFacts): PaperTable {
  const agreed = agreedOn(facts)
  const instalments = agreed?.instalments ?? []
  return {
    headers: [...words.instalments],
    figures: [2],
    rows: instalments.map(({ dueOn, amount }, at) => [
      `${at + 1}/${instalments.length}`,
      formatDay(dueOn),
      formatAmount(amount),
    ]),
    totals: [words.total, '', formatAmount(sum(instalments.map(({ amount }) => amount)))],
  }
}

/** Orders that are not delivered, and those of the last deliveries: what a protocol or a notice may speak of. */
function ordersTable({ customer }: PaperFacts): PaperTable {
  const orders = customer?.orders.slice(0, 40) ?? []
  return {
    headers: [...words.orders],
    figures: [3],
    rows: orders.map((order) => [
      formatNumber(order.number),
      formatDay(order.on),
      order.items.map(({ description, quantity }) => `${quantity} × ${description}`).join('; '),
      formatAmount(totalsOf(order).total),
    ]),
    totals: null,
  }
}

/** The prices at the customer's table of the day; without a customer, at the standard one. */
function pricesTable({ services, customer }: PaperFacts): PaperTable {
  const table = customer?.standing.priceTable ?? 'standard'
  return {
    headers: [...words.prices],
    figures: [2, 3],
    rows: services.map(({ code, name, productionDays, prices }) => [
      code,
      name,
      formatNumber(productionDays),
      formatAmount(prices[table]),
    ]),
    totals: null,
  }
}

/** What comes after the signatures: each title that begins with *Anexo*. */
function annexesTable(blocks: readonly Block[]): PaperTable {
  return {
    headers: [...words.annexes],
    figures: [],
    rows: blocks.flatMap((block) =>
      (block.kind === 'title' || block.kind === 'heading') && /^anexo/i.test(block.text)
        ? [[block.text]]
        : [],
    ),
    totals: null,
  }
}
