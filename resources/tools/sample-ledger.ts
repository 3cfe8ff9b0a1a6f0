import { SAMPLE_ANCHOR } from '#electron/main/files/sample-anchor.ts'
import { addDays, addMonths, type Day, day, dayOf, dayNumber } from '#shared/domain/calendar.ts'
import type { Random } from '#tests/support/random.ts'
import type { SampleCustomer } from './sample-customers.ts'

const MONTHS = 18

export type SampleTitle = {
  customer: SampleCustomer
  number: string
  instalment: number
  instalments: number
  description: string
  issuedOn: Day
  dueOn: Day | null
  /** Centavos. */
  amount: number
}
export type SamplePayment = { title: SampleTitle; paidOn: Day; amount: number; means: string; note: string }

/** What the laboratory makes, and for how much, in centavos. No document of it ever names a patient. */
const services = [
  { one: 'coroa metalocerâmica', many: 'coroas metalocerâmicas', price: 28_000 },
  { one: 'coroa em zircônia', many: 'coroas em zircônia', price: 52_000 },
  { one: 'coroa em dissilicato', many: 'coroas em dissilicato', price: 49_500 },
  { one: 'prótese total', many: 'próteses totais', price: 64_000 },
  { one: 'prótese parcial removível', many: 'próteses parciais removíveis', price: 71_500 },
  { one: 'placa miorrelaxante', many: 'placas miorrelaxantes', price: 18_900 },
  { one: 'provisório', many: 'provisórios', price: 8_750 },
  { one: 'núcleo fundido', many: 'núcleos fundidos', price: 11_900 },
  { one: 'faceta', many: 'facetas', price: 47_000 },
  { one: 'conserto de prótese', many: 'consertos de prótese', price: 7_900 },
  { one: 'moldeira individual', many: 'moldeiras individuais', price: 3_250 },
] as const
const PROTOCOL = 465_000

function jobs(random: Random, count: number): { text: string; amount: number } {
  const made = new Map<(typeof services)[number], number>()
  for (let i = 0; i < count; i++) {
    const service = random.pick(services)
    made.set(service, (made.get(service) ?? 0) + 1)
  }
  const text = [...made].map(([{ one, many }, n]) => `${n} ${n === 1 ? one : many}`).join(', ')
  return { text, amount: [...made].reduce((sum, [{ price }, n]) => sum + price * n, 0) }
}

const onDayOf = (month: Day, dayOfMonth: number) =>
  day(`${month.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`)

/** Titles of 18 monthly closings, instalments of large works, and jobs of the running month; in order of issue. */
export function sampleTitles(random: Random, customers: readonly SampleCustomer[]): SampleTitle[] {
  const titles: Omit<SampleTitle, 'number'>[] = []
  const thisMonth = onDayOf(SAMPLE_ANCHOR, 1)
  for (const customer of customers) {
    const began = random.chance(0.8) ? 0 : random.int(1, 12)
    for (let m = began; m < MONTHS; m++) {
      const month = addMonths(thisMonth, m - MONTHS)
      const closedOn = addDays(addMonths(month, 1), -1)
      const seasonal = month.slice(5, 7) === '01' ? 0.5 : 1
      if (!random.chance(customer.volume >= 5 ? 0.95 : 0.72 * seasonal + 0.1)) continue
      const { text, amount } = jobs(
        random,
        Math.max(1, Math.round(customer.volume * seasonal * (0.6 + random.next() * 0.8))),
      )
      const dueOn = random.chance(0.004) ? null : onDayOf(addMonths(month, 1), customer.dueDay)
      const description = `Fechamento mensal: ${text}`.slice(0, 200)
      titles.push({ customer, instalment: 1, instalments: 1, description, issuedOn: closedOn, dueOn, amount })
      if (random.chance(0.02)) titles.push(...largeWork(random, customer, onDayOf(month, random.int(2, 27))))
    }
    if (random.chance(0.35)) {
      const { text, amount } = jobs(random, random.int(1, 3))
      const issuedOn = addDays(thisMonth, random.int(2, 19))
      const dueOn = onDayOf(addMonths(thisMonth, 1), customer.dueDay)
      titles.push({
        customer,
        instalment: 1,
        instalments: 1,
        description: `Serviço avulso: ${text}`,
        issuedOn,
        dueOn,
        amount,
      })
    }
  }
  return numbered(titles)
}

/** A work of several thousand, in three to six instalments a month apart. */
function largeWork(random: Random, customer: SampleCustomer, issuedOn: Day): Omit<SampleTitle, 'number'>[] {
  const instalments = random.pick([3, 4, 6])
  const part = Math.floor(PROTOCOL / instalments)
  return Array.from({ length: instalments }, (_, i) => ({
    customer,
    instalment: i + 1,
    instalments,
    description: 'Prótese tipo protocolo sobre implantes',
    issuedOn,
    dueOn: addMonths(issuedOn, i + 1),
    amount: i === 0 ? PROTOCOL - part * (instalments - 1) : part,
  }))
}

/** Numbers run in order of issue; instalments of one work share theirs. */
function numbered(titles: Omit<SampleTitle, 'number'>[]): SampleTitle[] {
  let last = 1000
  return titles
    .map((title, i) => ({ title, i }))
    .sort((a, b) =>
      a.title.issuedOn < b.title.issuedOn ? -1 : a.title.issuedOn > b.title.issuedOn ? 1 : a.i - b.i,
    )
    .map(({ title }) => Object.assign(title, { number: String(title.instalment === 1 ? ++last : last) }))
}

const means = [
  'Pix',
  'Pix',
  'Pix',
  'Pix',
  'Boleto',
  'Boleto',
  'TED',
  'Dinheiro',
  'Cartão de crédito',
  'Cheque',
]

// oxlint-disable typescript/consistent-return -- the switch is exhaustive, and the compiler sees it
/** Days between the due day and the payment, by habit; null when it is not paid. */
function delayOf(random: Random, { habit }: SampleCustomer, age: number): number | null {
  switch (habit) {
    case 'punctual':
      return random.chance(0.06) ? random.int(2, 9) : random.int(-4, 0)
    case 'forgetful':
      return random.chance(0.4) ? random.int(-1, 0) : random.int(2, 16)
    case 'chronic':
      return random.chance(0.05) ? null : random.int(18, 95)
    case 'partial':
      return random.int(-2, 12)
    case 'stopped':
      return age < 150 ? null : random.int(3, 40)
    case 'big-defaulter':
      return age < 285 ? null : random.int(5, 35)
  }
}

/** What was received of the titles up to the anchor, in order of day. Never above a title's amount. */
export function samplePayments(random: Random, titles: readonly SampleTitle[]): SamplePayment[] {
  const payments: SamplePayment[] = []
  for (const title of titles) {
    if (title.dueOn === null) continue
    const age = dayNumber(SAMPLE_ANCHOR) - dayNumber(title.dueOn)
    const delay = delayOf(random, title.customer, age)
    const how = random.pick(means)
    if (delay === null) continue
    const paidOn = dayOf(Math.max(dayNumber(title.dueOn) + delay, dayNumber(title.issuedOn) + 1))
    if (title.customer.habit !== 'partial') {
      payments.push({ title, paidOn, amount: title.amount, means: how, note: '' })
      continue
    }
    const half = Math.round(title.amount / 200) * 100
    payments.push({ title, paidOn, amount: half, means: how, note: 'Pagamento parcial' })
    if (half < title.amount && random.chance(0.75)) {
      const rest = { title, amount: title.amount - half, means: how, note: 'Restante' }
      payments.push({ ...rest, paidOn: addDays(paidOn, random.int(10, 45)) })
    }
  }
  return payments
    .filter(({ paidOn }) => paidOn <= SAMPLE_ANCHOR)
    .map((payment, i) => ({ payment, i }))
    .sort((a, b) =>
      a.payment.paidOn < b.payment.paidOn ? -1 : a.payment.paidOn > b.payment.paidOn ? 1 : a.i - b.i,
    )
    .map(({ payment }) => payment)
}
