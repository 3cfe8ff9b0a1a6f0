import { addMonths, type Day } from '#shared/domain/calendar.ts'
import { allocate, type Centavos, centavos, ZERO } from '#shared/domain/money.ts'
import { parseDay, parseMoney } from '#shared/pt-br/format.ts'
import type { Agreed, PaperFacts } from './facts.ts'
import { openTitles, owed } from './money.ts'

const MOST_INSTALMENTS = 60

/** Discount as typed: empty is none; null is not understood or eats the debt. */
export function discountOf({ answers }: PaperFacts, gross: number): Centavos | null {
  const typed = answers['agreement.discount']?.trim() ?? ''
  if (typed === '') return ZERO
  const amount = parseMoney(typed)
  return amount === null || amount < 0 || amount >= gross ? null : amount
}

export function instalmentsOf({ answers }: PaperFacts): number | null {
  const typed = answers['agreement.instalments']?.trim() ?? ''
  const count = Number(typed)
  return /^\d{1,2}$/.test(typed) && count >= 1 && count <= MOST_INSTALMENTS ? count : null
}

export function firstDueOf({ answers, on }: PaperFacts): Day | null {
  const day = parseDay(answers['agreement.firstDueOn'] ?? '', on)
  return day !== null && day >= on ? day : null
}

/** The agreement that a term is of, or that the answers make of what is owed; null while something of it is not known. */
export function agreedOn(facts: PaperFacts): Agreed | null {
  if (facts.agreed) return facts.agreed
  const gross = owed(openTitles(facts)).total
  const discount = discountOf(facts, gross)
  const count = instalmentsOf(facts)
  const first = firstDueOf(facts)
  if (gross === 0 || discount === null || count === null || first === null) return null
  const net = centavos(gross - discount)
  if (net < count) return null
  return {
    gross,
    discount,
    net,
    interest: ZERO,
    rateBasisPoints: 0,
    means: '',
    instalments: allocate(net, Array<number>(count).fill(1)).map((amount, at) => ({
      dueOn: addMonths(first, at),
      amount,
    })),
  }
}
