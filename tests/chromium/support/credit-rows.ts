import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { centavos } from '#shared/domain/money.ts'
import { generateCpf } from '#tests/support/generate-ledger.ts'
import { seededRandom } from '#tests/support/random.ts'
import { command, type ServingStore, servingStore, type StoreClient, TODAY } from './open-store.ts'
import { customerDetails, receipt, titleDetails } from './rows.ts'

/** Nothing is charged for delays: what is paid late settles the title whole. */
const FREE = { ...DEFAULT_CHARGE_TERMS, lateFeeBasisPoints: 0, lateInterestBasisPoints: 0 }

export interface TitleHistory {
  dueOn: Day
  amount?: number
  /** Null leaves it open. */
  paidOn: Day | null
}

/** Customers so far: each has a CPF of his own. */
let registered = 0

/** A customer of two years, unless said otherwise, with titles issued a month before they fall due. */
export async function customerWith(
  client: StoreClient,
  name: string,
  titles: readonly TitleHistory[] = [],
  registeredOn: Day = day('2024-11-22'),
): Promise<string> {
  const { id } = await client.customers.register({
    ...command(registeredOn),
    details: { ...customerDetails(name), taxId: generateCpf(seededRandom(++registered)) },
  })
  for (const [at, { dueOn, amount = 100_000, paidOn }] of titles.entries()) {
    const details = {
      ...titleDetails(id, `${name} ${at}`, amount),
      issuedOn: addDays(dueOn, -30),
      dueOn,
      terms: FREE,
    }
    const [title] = await client.receivables.register({ ...command(), titles: [details] })
    if (paidOn) await client.receipts.record({ ...command(), ...receipt(title!, amount, paidOn) })
  }
  return id
}

/** A title every month of the last `months`, due on the 10th and paid then; the last one this month. */
export function paidMonths(months: number, amount = 100_000): TitleHistory[] {
  return Array.from({ length: months }, (_, at) => {
    const month = 2026 * 12 + 10 - at
    const dueOn = day(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`)
    return { dueOn, amount, paidOn: dueOn }
  })
}

/** A title that fell due so many days ago, owed; late by as many when banks opened on that day. */
export function overdueFor(days: number, amount = 100_000): TitleHistory {
  return { dueOn: addDays(TODAY, -days), amount, paidOn: null }
}

/** Pays whole the one title that a customer still owes. */
export async function payOpenTitle(client: StoreClient, customerId: string, paidOn: Day): Promise<void> {
  const titles = await client.receivables.ofCustomer({ customerId, on: paidOn })
  const open = titles.find(({ standing }) => standing.principal > 0)!
  await client.receipts.record({
    ...command(paidOn),
    ...receipt(open.receivable, open.standing.total, paidOn),
  })
}

export interface CreditLaboratory {
  open: ServingStore
  client: StoreClient
  ana: string
  bruno: string
  clara: string
  davi: string
}

/** Ana buys and pays every month, Bruno owes 24 days, Clara never bought, Davi owes 4 days. */
export async function creditLaboratory(): Promise<CreditLaboratory> {
  const open = await servingStore()
  const { client } = open
  const [ana, bruno, clara, davi] = [
    await customerWith(client, 'Ana', paidMonths(10)),
    await customerWith(client, 'Bruno', [overdueFor(24, 80_000)]),
    await customerWith(client, 'Clara'),
    await customerWith(client, 'Davi', [...paidMonths(2), overdueFor(4, 20_000)]),
  ]
  return { open, client, ana, bruno, clara, davi }
}

/** The first page of a list of credit. */
export function creditPage(given: Partial<Parameters<StoreClient['credit']['list']>[0]> = {}) {
  return {
    today: TODAY,
    search: '',
    lights: [],
    classes: [],
    list: 'all' as const,
    sort: 'name' as const,
    descending: false,
    offset: 0,
    limit: 50,
    ...given,
  }
}

export const reais = (amount: number) => centavos(amount * 100)
