import type { ChequePlanFault } from '#shared/domain/cheque-series.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import type { DecisionReason, DecisionReasonCode, OrderDecision } from '#shared/domain/decision.ts'
import { centavos } from '#shared/domain/money.ts'
import type { ContractState } from '#shared/domain/paper-life.ts'
import type { LostBenefit } from '#shared/domain/credit-standing.ts'
import type { RecoveryStage } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { chequePlanFaultSentences } from './cheques.ts'
import { formatBasisPoints, formatCount, formatDay, formatDays, formatMoney } from './format.ts'
import { recoveryStageNames } from './trust-recovery.ts'
import { lostBenefitSentence } from './score.ts'

type Values = DecisionReason['values']
type Words = {
  /** What is the matter. */
  what: (values: Values) => string
  /** The rule it comes from, as the house calls it. */
  rule: string
  /** What to do next. */
  next: string
}

const money = (value: Values[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const days = (value: Values[string] | undefined) => formatDays(Number(value ?? 0))
const on = (value: Values[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const percent = (value: Values[string] | undefined) => formatBasisPoints(Number(value ?? 0))

export const verdictNames: Record<OrderDecision['verdict'], string> = {
  approve: 'Aprovado',
  conditions: 'Com condições',
  refuse: 'Retido',
}

export const verdictSentences: Record<OrderDecision['verdict'], string> = {
  approve: 'Pode seguir.',
  conditions: 'Pode seguir quando as condições forem cumpridas.',
  refuse: 'Fica guardado e não segue até que se resolva.',
}

export const priceTableNames = { full: 'Tabela cheia', standard: 'Tabela padrão', vip: 'Tabela VIP' } as const

/** How the customer stands with the contract, when it is not signed. */
const contractSentences: Record<ContractState, string> = {
  none: 'O cliente ainda não tem contrato.',
  draft: 'O contrato foi feito e ainda não foi enviado nem assinado.',
  sent: 'O contrato foi enviado e ainda não voltou assinado.',
  expired: 'O contrato assinado venceu.',
  signed: 'O contrato está assinado.',
}

const consumed = (v: Values) =>
  [
    ['em títulos', v['openTitles']],
    ['entregue e não faturado', v['unbilledDelivered']],
    ['em cheques', v['chequesToClear']],
    ['em outros pedidos', v['committed']],
    ['neste pedido', v['order']],
  ]
    .filter(([, amount]) => Number(amount ?? 0) > 0)
    .map(([name, amount]) => `${money(amount)} ${name}`)
    .join(', ')

/** A sentence, its rule and the way on, for each reason of a decision. */
const words: Record<DecisionReasonCode, Words> = {
  blocked: {
    what: (v) => `Está na lista negra: ${v['reason']}`,
    rule: 'Lista negra',
    next: 'Só uma decisão do proprietário encerra o bloqueio.',
  },
  'blocked-person': {
    what: (v) => `${v['person']}, ligado a este cliente, está na lista negra: ${v['reason']}`,
    rule: 'Lista negra alcança sócios e pessoas ligadas',
    next: 'Só uma decisão do proprietário encerra o bloqueio.',
  },
  consumer: {
    what: () => 'O cliente não é dentista nem clínica. O laboratório não atende pacientes diretamente.',
    rule: 'Lei 6.710/1979, art. 4',
    next: 'Confira se o pedido é mesmo de um profissional.',
  },
  'registration-not-approved': {
    what: () => 'O cadastro ainda não foi aprovado.',
    rule: 'Venda a prazo só com cadastro aprovado',
    next: 'Conclua a análise de crédito, ou combine pagamento adiantado.',
  },
  'registration-incomplete': {
    what: (v) => `O cadastro está ${percent(v['basisPoints'])} completo; o mínimo é ${percent(v['least'])}.`,
    rule: 'Cadastro completo para vender a prazo',
    next: 'Complete o cadastro.',
  },
  'registration-mandatory-missing': {
    what: (v) =>
      Number(v['count']) > 1
        ? `Faltam ${formatCount(Number(v['count']), 'item obrigatório', 'itens obrigatórios')} do cadastro, entre eles: ${v['missing']}.`
        : `Falta no cadastro: ${v['missing']}.`,
    rule: 'Itens obrigatórios do cadastro',
    next: 'Complete o cadastro.',
  },
  'registration-stale': {
    what: (v) =>
      v['item'] ? `Item vencido no cadastro: ${v['item']}.` : 'O cadastro precisa ser revalidado.',
    rule: 'Cadastro revisto a cada seis meses',
    next: 'Revalide o cadastro.',
  },
  'contact-unconfirmed': {
    what: (v) =>
      v['on']
        ? `Telefone e e-mail confirmados pela última vez em ${on(v['on'])}.`
        : 'Telefone e e-mail ainda não confirmados.',
    rule: 'Contato confirmado nos pedidos',
    next: 'Confirme telefone e e-mail agora.',
  },
  'contract-missing': {
    what: (v) => contractSentences[v['contract'] as ContractState] ?? contractSentences.none,
    rule: 'Venda a prazo só com contrato assinado',
    next: 'Faça o contrato, colha a assinatura e anexe a cópia, ou combine pagamento adiantado.',
  },
  'bureau-missing': {
    what: () => 'Não há consulta de crédito registrada.',
    rule: 'Nunca vender a prazo sem consultar, mesmo conhecido',
    next: 'Consulte e registre o resultado, ou combine pagamento adiantado.',
  },
  'bureau-old': {
    what: (v) => `A consulta de ${on(v['on'])} valia até ${on(v['validUntil'])}.`,
    rule: 'Validade da consulta pela classe do cliente',
    next: 'Consulte de novo e registre o resultado.',
  },
  'bureau-restricted': {
    what: (v) =>
      `A consulta mostra ${formatCount(Number(v['restrictions'] ?? 0), 'restrição', 'restrições')}, ${money(v['amount'])}.`,
    rule: 'Restrições pesam na decisão',
    next: 'Prefira entrada maior ou pagamento adiantado.',
  },
  'hold-soft': {
    what: (v) => `Há ${money(v['amount'])} vencidos há até ${days(v['days'])}.`,
    rule: 'Retenção leve: sem pedidos novos',
    next: 'Receba o que está vencido, ou venda com pagamento adiantado.',
  },
  'hold-hard': {
    what: (v) => `Há ${money(v['amount'])} vencidos há até ${days(v['days'])}: a produção para nesta etapa.`,
    rule: 'Retenção firme: só etapas que não podem parar',
    next: 'Receba o que está vencido ou o valor deste pedido.',
  },
  'hold-delivery': {
    what: (v) => `Há ${money(v['amount'])} vencidos há até ${days(v['days'])}: a entrega fica retida.`,
    rule: 'Retenção da entrega',
    next: 'Receba o que está vencido ou o valor deste pedido.',
  },
  'open-debts': {
    what: (v) =>
      v['amount'] === undefined
        ? `Tem ${money(v['open'])} em aberto, nada vencido.`
        : `Tem ${money(v['amount'])} vencidos há até ${days(v['days'])}.`,
    rule: 'Aviso de dívidas',
    next: 'Aproveite para lembrar o pagamento.',
  },
  'limit-exceeded': {
    what: (v) => `Passa do limite de ${money(v['limit'])} em ${money(v['over'])}. Usado: ${consumed(v)}.`,
    rule: 'Limite de crédito',
    next: 'Peça entrada maior, receba títulos em aberto ou peça liberação ao gerente.',
  },
  'first-purchase-cap': {
    what: (v) =>
      `Passa do limite inicial de ${money(v['limit'])} em ${money(v['over'])}. Usado: ${consumed(v)}.`,
    rule: 'Jamais limite grande na primeira compra',
    next: 'Peça entrada maior, ou conclua a análise de crédito.',
  },
  'limit-frozen': {
    what: (v) => `O limite está congelado: há título vencido há ${days(v['days'])}.`,
    rule: 'Congelamento por atraso',
    next: 'Receba o título, ou venda com pagamento adiantado.',
  },
  'limit-frozen-by-hand': {
    what: (v) => `O limite foi congelado: ${v['reason']}`,
    rule: 'Congelamento por decisão do gerente',
    next: 'Fale com o gerente, ou venda com pagamento adiantado.',
  },
  'limit-zero': {
    what: () => 'O limite está zerado por atraso grande, cheque devolvido ou bloqueio.',
    rule: 'Limite zero',
    next: 'Venda só com pagamento adiantado.',
  },
  'temporary-limit-ended': {
    what: (v) => `O limite extra terminou em ${on(v['on'])}.`,
    rule: 'Limite temporário e seguro têm prazo',
    next: 'Peça ao gerente um novo prazo, se couber.',
  },
  'portfolio-ceiling': {
    what: (v) =>
      `O laboratório chegou ao teto de ${money(v['ceiling'])} emprestados; passaria em ${money(v['over'])}.`,
    rule: 'Laboratório não é banco',
    next: 'Venda com pagamento adiantado até que a carteira receba.',
  },
  concentration: {
    what: (v) => `Este cliente seria ${percent(v['share'])} de tudo o que o laboratório tem a receber.`,
    rule: 'Diversificação de clientes',
    next: 'Prefira entrada maior.',
  },
  'policy-not-offered': {
    what: (v) =>
      `A forma “${v['policy']}” não está disponível para este cliente hoje. Disponíveis: ${v['offered']}.`,
    rule: 'Classe, lista e benefícios definem a forma de pagamento',
    next: 'Escolha uma das disponíveis.',
  },
  'recovery-stage': {
    what: (v) =>
      `Plano de reconquista, etapa “${recoveryStageNames[v['stage'] as RecoveryStage] ?? ''}”${
        Number(v['left'] ?? 0) > 0 && v['stage'] !== 'settle'
          ? `: ${formatCount(Number(v['left']), 'pedido', 'pedidos')} até a próxima etapa`
          : ''
      }. Formas desta etapa: ${v['offered']}.`,
    rule: 'Plano de reconquista: o caminho combinado',
    next: 'Combine uma forma desta etapa e mostre ao cliente o que falta para a próxima.',
  },
  'cost-missing': {
    what: (v) => `${v['item']}: trabalho fora do catálogo sem custo informado.`,
    rule: 'Primeiro cubra o custo',
    next: 'Informe o custo direto deste trabalho.',
  },
  'below-cost': {
    what: (v) => `Vendido abaixo do custo: prejuízo de ${money(v['loss'])}.`,
    rule: 'Primeiro cubra o custo',
    next: 'Confira preços e custos.',
  },
  'discount-eats-cost': {
    what: (v) =>
      `O desconto passa do lucro e come ${money(v['loss'])} do custo. O máximo é ${money(v['most'])}.`,
    rule: 'Desconto sai do lucro, nunca do custo',
    next: 'Diminua o desconto.',
  },
  'entry-missing': {
    what: (v) => `Falta receber ${money(v['missing'])} da entrada de ${money(v['entry'])} antes de produzir.`,
    rule: 'Primeiro cubra o custo',
    next: 'Receba a entrada.',
  },
  'balance-missing': {
    what: (v) => `Falta receber ${money(v['missing'])} antes da entrega.`,
    rule: 'Resto na entrega',
    next: 'Receba o saldo ao entregar.',
  },
  'cheques-missing': {
    what: (v) => `Faltam ${money(v['missing'])} em cheques antes de produzir.`,
    rule: 'Cheques em mãos antes da produção',
    next: 'Registre os cheques recebidos.',
  },
  'cheque-plan-invalid': {
    what: (v) => chequePlanFaultSentences[v['fault'] as ChequePlanFault] ?? 'O plano de cheques não confere.',
    rule: 'Cheques sempre decrescentes',
    next: 'Refaça o plano de cheques.',
  },
  'benefit-lost': {
    what: (v) =>
      lostBenefitSentence({
        benefit: v['benefit'] as LostBenefit['benefit'],
        trigger: v['trigger'] as LostBenefit['trigger'],
        values: v,
      }),
    rule: 'Perda de benefícios',
    next: 'Combine sem este benefício, e explique ao cliente como ele volta.',
  },
  'price-table': {
    what: (v) =>
      Number(v['days'] ?? 0) > 0
        ? `Compra pela tabela cheia: tem título vencido há ${days(v['days'])}.`
        : 'Compra pela tabela cheia até completar o prazo sem atrasos.',
    rule: 'Tabela cheia para quem atrasa',
    next: 'Explique ao cliente como voltar à tabela dele.',
  },
  'price-below-table': {
    what: (v) =>
      `${v['item']}: ${money(v['price'])} é menos que a ${priceTableNames[v['table'] as keyof typeof priceTableNames] ?? 'tabela'} (${money(v['least'])}).`,
    rule: 'Preço da tabela do cliente',
    next: 'Use o preço da tabela, ou peça liberação ao gerente.',
  },
  'remake-without-origin': {
    what: () =>
      'A repetição precisa apontar uma OS já entregue a este cliente, e não pode ter mais peças do que ela.',
    rule: 'Repetição de trabalho entregue',
    next: 'Escolha a OS de origem e confira as quantidades; peças a mais vão em outra OS.',
  },
  released: {
    what: (v) => `Liberado por ${v['by']} até ${on(v['until'])}: ${v['reason']}`,
    rule: 'Exceção registrada',
    next: 'Vale só para este pedido e este valor.',
  },
  'trust-released': {
    what: (v) => `Liberado em confiança por ${v['by']} até ${on(v['until'])}: ${v['reason']}`,
    rule: 'Liberação em confiança',
    next: 'Confira se o pagamento entrou.',
  },
}

/** What a reason says on the decision's card: what is the matter, by which rule, and what to do next. */
export function reasonSentence({ code, values }: DecisionReason): {
  what: string
  rule: string
  next: string
} {
  const { what, rule, next } = words[code]
  return { what: what(values), rule, next }
}

/** `Se ele não pagar, você perde R$ 312,00 de custo e R$ 488,00 de lucro.` (X1) */
export function lossSentence({
  total,
  uncoveredCost,
  unearnedProfit,
  forgiven,
}: OrderDecision['cover']): string {
  if (total === 0) return 'O cliente não paga nada: não há o que perder por falta de pagamento.'
  if (uncoveredCost === 0 && unearnedProfit === 0)
    return forgiven ? 'Nada mais a receber: o resto foi perdoado.' : 'Tudo recebido: nada a perder.'
  if (uncoveredCost === 0)
    return `O custo está coberto. Se ele não pagar, você perde ${formatMoney(unearnedProfit)} de lucro.`
  if (unearnedProfit === 0) return `Se ele não pagar, você perde ${formatMoney(uncoveredCost)} de custo.`
  return `Se ele não pagar, você perde ${formatMoney(uncoveredCost)} de custo e ${formatMoney(unearnedProfit)} de lucro.`
}
