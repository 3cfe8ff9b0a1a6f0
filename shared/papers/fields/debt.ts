import { sum } from '#shared/domain/money.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { amountInWords } from '#shared/domain/words.ts'
import { formatCount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import type { PaperFacts, PaperTitle } from '../facts.ts'
import type { PaperField } from '../field.ts'
import { lateTitles, openTitles, owed } from '../money.ts'

const claims: readonly PaperKind[] = ['notice', 'notification', 'agreement', 'promissory-note']

const of = (
  key: string,
  label: string,
  example: string,
  value: (facts: PaperFacts) => string | null,
): PaperField => ({ key, label, example, kinds: claims, home: 'titles', asked: null, value })

/** Of nothing there is nothing to claim: a paper without a debt is not made. */
const ofDebt =
  (value: (debt: ReturnType<typeof owed>) => string) =>
  (facts: PaperFacts): string | null => {
    const debt = owed(openTitles(facts))
    return debt.total > 0 ? value(debt) : null
  }

/** What the customer owes on the day, to the centavo of the ledger. */
export const debtFields: readonly PaperField[] = [
  of(
    'debt.total',
    'Dívida total com encargos',
    'R$ 1.234,56',
    ofDebt(({ total }) => formatMoney(total)),
  ),
  of(
    'debt.totalInWords',
    'Dívida total por extenso',
    'mil duzentos e trinta e quatro reais e cinquenta e seis centavos',
    ofDebt(({ total }) => amountInWords(total)),
  ),
  of(
    'debt.principal',
    'Dívida sem encargos',
    'R$ 1.200,00',
    ofDebt(({ principal }) => formatMoney(principal)),
  ),
  of(
    'debt.charges',
    'Multa e juros até a data',
    'R$ 34,56',
    ofDebt(({ charges }) => formatMoney(charges)),
  ),
  of('debt.count', 'Quantidade de títulos em aberto', '3 títulos', (facts) => {
    const { length } = openTitles(facts)
    return length > 0 ? formatCount(length, 'título', 'títulos') : null
  }),
  of('debt.overdue', 'Total vencido com encargos', 'R$ 900,00', (facts) => {
    const late = lateTitles(facts)
    return late.length > 0 ? formatMoney(owed(late).total) : null
  }),
  of('debt.oldestDue', 'Vencimento mais antigo', '10/09/2026', (facts) => {
    const [oldest] = lateTitles(facts)
    return oldest?.receivable.dueOn ? formatDay(oldest.receivable.dueOn) : null
  }),
]

const yearOf = ({ receivable }: PaperTitle) => (receivable.dueOn ?? receivable.issuedOn).slice(0, 4)

/** In an agreement whose instalments are still owed: nobody paid it yet. */
export function waits({ payments }: PaperTitle, { titles }: NonNullable<PaperFacts['customer']>): boolean {
  const frozen = payments.some(({ means, reversal }) => means === 'agreement' && !reversal)
  return frozen && titles.some(({ receivable, standing }) => receivable.agreementId && standing.total > 0)
}

/**
 * Everything was paid: what a discharge says. Null while anything is open; that of a year takes the place of the receipts of
 * the years before too (Lei 12.007), so that nothing of them may be open either.
 */
const paidInAll = ({ customer }: PaperFacts, year: string | null): number | null => {
  const upTo = customer?.titles.filter((title) => year === null || yearOf(title) <= year) ?? []
  if (upTo.some(({ standing }) => standing.total > 0) || upTo.some((title) => waits(title, customer!)))
    return null
  const titles = upTo.filter((title) => year === null || yearOf(title) === year)
  if (titles.length === 0) return null
  return sum(
    titles
      .flatMap(({ payments }) => payments.filter(({ reversal, means }) => !reversal && means !== 'agreement'))
      .map(({ amount }) => amount),
  )
}

const money = (amount: number | null, say: (amount: Parameters<typeof formatMoney>[0]) => string) =>
  amount === null ? null : say(amount as Parameters<typeof formatMoney>[0])

/** A year that has ended. */
const year = ({ answers, on }: PaperFacts) => {
  const typed = answers['annual.year'] ?? ''
  return /^\d{4}$/.test(typed) && typed < on.slice(0, 4) ? typed : null
}

/** What was paid: only where nothing is left open. */
export const paidFields: readonly PaperField[] = [
  {
    key: 'paid.total',
    label: 'Total recebido do cliente',
    example: 'R$ 1.234,56',
    kinds: ['settlement', 'consent'],
    home: 'titles',
    asked: null,
    value: (facts) => money(paidInAll(facts, null), formatMoney),
  },
  {
    key: 'paid.totalInWords',
    label: 'Total recebido por extenso',
    example: 'mil duzentos e trinta e quatro reais e cinquenta e seis centavos',
    kinds: ['settlement', 'consent'],
    home: 'titles',
    asked: null,
    value: (facts) => money(paidInAll(facts, null), amountInWords),
  },
  {
    key: 'annual.year',
    label: 'Ano da declaração',
    example: '2025',
    kinds: ['annual-settlement'],
    home: 'answers',
    asked: {
      label: 'Ano',
      hint: 'Um ano que já terminou; os títulos dele e dos anos anteriores precisam estar pagos.',
      required: true,
    },
    value: year,
  },
  {
    key: 'annual.total',
    label: 'Total recebido no ano',
    example: 'R$ 12.345,60',
    kinds: ['annual-settlement'],
    home: 'titles',
    asked: null,
    value: (facts) => {
      const wanted = year(facts)
      return wanted === null ? null : money(paidInAll(facts, wanted), formatMoney)
    },
  },
]
