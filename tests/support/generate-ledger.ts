import { type Day, DEFAULT_BANK_CALENDAR, day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { imputePayment } from '#shared/domain/imputation.ts'
import { allocate, type Centavos, centavos, ZERO } from '#shared/domain/money.ts'
import type { Forgiveness, Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import type { TaxId } from '#shared/domain/tax-id.ts'
import { buildCustomer, uuidOf } from './build.ts'
import { type Random, seededRandom } from './random.ts'

export type GeneratedLedger = { customers: Customer[]; receivables: Receivable[]; payments: Payment[] }

/** Titles are issued in the three years before this day; payments and withdrawals happen up to it. */
export const GENERATED_UNTIL: Day = day('2026-11-22')

const FIRST_NAMES = [
  'Ana',
  'Bruno',
  'Célia',
  'Davi',
  'Érica',
  'Fábio',
  'Inês',
  'João',
  'Lúcia',
  'Mário',
  'Zoé',
]
const LAST_NAMES = ['Souza', 'Conceição', "D'Ávila", 'Araújo', 'Müller', 'Gonçalves', 'Lima', 'Nascimento']
const WORKS = [
  'Coroa metalocerâmica',
  'Prótese total',
  'Protocolo',
  'Placa miorrelaxante',
  'Fechamento mensal',
]
const REASON = 'Lançado por engano'
const POLICY = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
const TODAY = dayNumber(GENERATED_UNTIL)
const SPAN = 3 * 365

/** Check digits by R4.1 and R4.2, written here apart so that what tests use does not come from what they test. */
function checkDigits(base: string, widest: number): string {
  const digitFor = (text: string) => {
    let [total, weight] = [0, 2]
    for (let i = text.length - 1; i >= 0; i--) {
      total += (text.charCodeAt(i) - 48) * weight
      weight = weight === widest ? 2 : weight + 1
    }
    return total % 11 < 2 ? 0 : 11 - (total % 11)
  }
  const first = digitFor(base)
  return `${first}${digitFor(`${base}${first}`)}`
}

/** A CPF with right check digits. */
export function generateCpf(random: Random): TaxId {
  // Never nine equal digits: those are refused whatever their check digits.
  const base = `${random.int(1, 4)}${random.int(5, 9)}${String(random.int(0, 9_999_999)).padStart(7, '0')}`
  return `${base}${checkDigits(base, 11)}` as TaxId
}

/** A CNPJ with right check digits, one in three alphanumeric. */
export function generateCnpj(random: Random): TaxId {
  const alphabet = random.chance(1 / 3) ? '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' : '0123456789'
  let root = String(random.int(1, 9))
  while (root.length < 8) root += alphabet[random.int(0, alphabet.length - 1)]
  const base = `${root}000${random.int(1, 9)}`
  return `${base}${checkDigits(base, 9)}` as TaxId
}

function generateCustomer(random: Random, number: number): Customer {
  const person = random.chance(0.6)
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)} ${random.pick(LAST_NAMES)}`
  return buildCustomer({
    number,
    kind: person ? (random.chance(0.05) ? 'consumer' : 'dentist') : 'clinic',
    name: person ? name : `Clínica ${name} Ltda`,
    tradeName: random.chance(0.3) ? `Odonto ${random.pick(LAST_NAMES)}` : null,
    taxId: random.chance(0.05) ? null : person ? generateCpf(random) : generateCnpj(random),
    phone: random.chance(0.1) ? null : `+55119${random.int(10_000_000, 99_999_999)}`,
    email: random.chance(0.3) ? null : `cliente${number}@example.com`,
    createdOn: dayOf(TODAY - SPAN - 30),
    externalCode: random.chance(0.5) ? `C${number}` : null,
  })
}

function generateSale(random: Random, ledger: GeneratedLedger, limit: number): void {
  const instalments = Math.min(random.chance(0.7) ? 1 : random.int(2, 6), limit)
  const customer = random.pick(ledger.customers)
  const issuedDay = TODAY - random.int(0, SPAN)
  const dated = !random.chance(0.02)
  const firstDue = issuedDay + random.int(0, 45)
  const total = centavos(random.chance(0.01) ? random.int(5_000_000, 90_000_000) : random.int(1_500, 600_000))
  const amounts = allocate(total, Array<number>(instalments).fill(1))
  const number = String(1000 + ledger.receivables.length)
  for (const [index, amount] of amounts.entries()) {
    const count = ledger.receivables.length + 1
    const title: Receivable = {
      id: uuidOf(2, count),
      customerId: customer.id,
      number,
      instalment: index + 1,
      instalments,
      description: random.pick(WORKS),
      issuedOn: dayOf(issuedDay),
      dueOn: dated ? dayOf(firstDue + 30 * index) : null,
      amount,
      terms: random.chance(0.03) ? ownTerms(random) : null,
      externalCode: random.chance(0.5) ? `T${count}` : null,
      importId: null,
      cancellation: null,
    }
    ledger.receivables.push(title)
    if (random.chance(0.02)) {
      title.cancellation = { on: dayOf(random.int(issuedDay, TODAY)), reason: REASON }
    } else {
      generatePayments(random, title, ledger.payments)
    }
  }
}

function ownTerms(random: Random): Receivable['terms'] {
  return {
    lateFeeBasisPoints: random.pick([0, 200, 1000]),
    lateInterestBasisPoints: random.pick([0, 33, 100, 250]),
    graceDays: random.pick([0, 0, 3, 10]),
    countFrom: random.pick(['adjusted', 'original']),
    rounding: random.pick(['half-up', 'truncate']),
  }
}

/** None, one or a few payments, from early to very late; some partial, some pardoned, some reversed. */
function generatePayments(random: Random, title: Receivable, payments: Payment[]): void {
  if (random.chance(0.12)) return
  const reference = dayNumber(title.dueOn ?? title.issuedOn)
  const habit = random.next()
  const delay = habit < 0.6 ? random.int(-3, 3) : habit < 0.9 ? random.int(4, 60) : random.int(61, 500)
  let paidDay = Math.max(reference + delay, dayNumber(title.issuedOn))
  const own: Payment[] = []
  while (paidDay <= TODAY && own.length < 4) {
    const paidOn = dayOf(paidDay)
    const standing = standingOf(title, own, POLICY, paidOn)
    if (standing.total === 0) break
    const forgiven: Forgiveness = random.chance(0.25)
      ? { lateFee: standing.lateFee, lateInterest: centavos(random.int(0, standing.lateInterest)) }
      : { lateFee: ZERO, lateInterest: ZERO }
    const payoff = standing.total - forgiven.lateFee - forgiven.lateInterest
    const amount: Centavos = centavos(random.chance(0.8) ? payoff : random.int(1, payoff))
    if (amount === 0) break
    const result = imputePayment(standing, amount, forgiven)
    if ('refusal' in result) throw new Error(`the generator asked for what is refused: ${result.refusal}`)
    own.push({
      id: uuidOf(3, payments.length + own.length + 1),
      receivableId: title.id,
      paidOn,
      amount,
      ...result,
      means: random.pick(['pix', 'pix', 'boleto', 'transfer', 'cash', 'cheque']),
      note: '',
      externalCode: null,
      importId: null,
      // Only the last payment is reversed, so that what the earlier ones settled stays true.
      reversal: null,
    })
    paidDay += random.int(0, 45)
  }
  const last = own.at(-1)
  if (last && random.chance(0.03)) {
    last.reversal = { on: dayOf(random.int(dayNumber(last.paidOn), TODAY)), reason: REASON }
  }
  payments.push(...own)
}

/** A realistic ledger of as many titles as asked, the same for the same seed. */
export function generateLedger(options: {
  seed: number
  customers: number
  titles: number
}): GeneratedLedger {
  const random = seededRandom(options.seed)
  const ledger: GeneratedLedger = { customers: [], receivables: [], payments: [] }
  for (let number = 1; number <= options.customers; number++) {
    ledger.customers.push(generateCustomer(random, number))
  }
  while (ledger.receivables.length < options.titles) {
    generateSale(random, ledger, options.titles - ledger.receivables.length)
  }
  return ledger
}
