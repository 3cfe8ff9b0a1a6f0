import type { BreachCode } from '#shared/domain/agreements/offer-breaches.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatBasisPoints, formatCount, formatMoney } from './format.ts'

const money = (amount: number) => formatMoney(centavos(Math.max(0, amount)))

const sentences: Record<BreachCode, (limit: number, asked: number) => string> = {
  'first-in-past': () => 'A primeira data já passou. Escolha hoje ou um dia seguinte.',
  'cost-uncovered': (limit, asked) =>
    `Faltam ${money(limit - asked)} para cobrir o custo dos pedidos, que é de ${money(limit)}. O desconto sai do lucro, nunca do custo: diminua o desconto no principal.`,
  'below-floor': (limit, asked) =>
    `O principal que fica é de ${money(asked)}; o piso da casa é ${money(limit)}. Diminua o desconto no principal.`,
  'ladder-charges': (limit, asked) =>
    `Dos encargos podem ser abonados até ${money(limit)} neste atraso e prazo; foram pedidos ${money(asked)}.`,
  'ladder-principal': (limit, asked) =>
    `Do principal podem ser abonados até ${money(limit)} neste atraso e prazo; foram pedidos ${money(asked)}.`,
  'role-charges': (limit) => `Dos encargos, sua função pode abonar até ${money(limit)}.`,
  'role-principal': (limit) => `Do principal, sua função pode abonar até ${money(limit)}.`,
  'down-payment': (limit, asked) =>
    `A primeira parcela é de ${money(asked)}; a entrada mínima é ${money(limit)}. Aumente a entrada.`,
  'first-too-late': (limit) =>
    `A primeira data pode ser em até ${formatCount(limit, 'dia', 'dias')}. Adiante-a.`,
  'instalment-too-small': (limit, asked) =>
    `A menor parcela fica em ${money(asked)}; o mínimo é ${money(limit)}. Diminua o número de parcelas.`,
  'too-many-instalments': (limit) =>
    `A classe deste cliente permite até ${formatCount(limit, 'parcela', 'parcelas')}.`,
  'interest-missing': (limit) =>
    `Sem juros, só até ${formatCount(limit, 'parcela', 'parcelas')}. Use juros simples.`,
  'interest-above': (limit) => `Os juros da casa são de até ${formatBasisPoints(limit)} ao mês.`,
  'renegotiated-too-often': (limit, asked) =>
    `Esta dívida já foi renegociada ${formatCount(asked, 'vez', 'vezes')}; o limite é ${limit}. Só com autorização do proprietário.`,
}

/** Why an offer may not be made, and what would do. */
export function limitSentence(code: string, limit: number, asked: number): string {
  const say = (sentences as Partial<typeof sentences>)[code as BreachCode]
  return say ? say(limit, asked) : 'A proposta passa de um limite da casa.'
}
