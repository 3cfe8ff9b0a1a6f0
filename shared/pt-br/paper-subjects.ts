import type { Centavos } from '#shared/domain/money.ts'
import { formatCount, formatMoney } from './format.ts'

/** What a paper is about, in the register's line. */
export const paperSubjects = {
  agreement: (net: Centavos, instalments: number) =>
    `Confissão de dívida de ${formatMoney(net)} em ${formatCount(instalments, 'parcela', 'parcelas')}`,
  claim: (name: string, total: Centavos) => `${name}: ${formatMoney(total)}`,
  annual: (year: string) => `Quitação do ano de ${year}`,
  note: (amount: string) => `Nota promissória de ${amount}`,
  change: (what: string) => `Mudança: ${what}`.slice(0, 200),
}
