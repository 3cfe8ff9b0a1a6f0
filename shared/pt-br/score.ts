import { type Day, daySchema } from '#shared/domain/calendar.ts'
import type { Benefit, ScoreFactorId } from '#shared/domain/credit-policy.ts'
import type { CreditScore, ScoreFactor } from '#shared/domain/credit-score.ts'
import type { CreditStanding, LostBenefit, YellowSign } from '#shared/domain/credit-standing.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatBasisPoints, formatCount, formatDay, formatDays, formatMoney, formatNumber } from './format.ts'

type Values = ScoreFactor['values']
type Say = (values: Values) => string

const money = (value: Values[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const count = (value: Values[string] | undefined) => Number(value ?? 0)
const days = (value: Values[string] | undefined) => formatDays(count(value))
const months = (value: Values[string] | undefined) => formatCount(count(value), 'mês', 'meses')
const on = (value: Values[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
/** A share in whole per cent: `92%`. */
const percent = (value: Values[string] | undefined) => formatBasisPoints(Math.floor(count(value) / 100) * 100)
const restrictions = (value: Values[string] | undefined) =>
  formatCount(count(value), 'restrição', 'restrições')

export const factorNames: Record<ScoreFactorId, string> = {
  punctuality: 'Pontualidade',
  'worst-delay': 'Maior atraso',
  'overdue-use': 'Dívida vencida',
  promises: 'Promessas e acordos',
  relationship: 'Tempo de relacionamento',
  volume: 'Volume de compras',
  registration: 'Cadastro',
  restrictions: 'Restrições e cheques',
}

const UNKNOWN = 'Ainda sem histórico: vale metade dos pontos, nem bom nem ruim.'
const UNEARNED = 'Sem pagamento em dia nos últimos 12 meses: até haver um, vale no máximo metade dos pontos.'

/** A sentence for each case a factor falls in; those of all factors are under `none` and `unearned`. */
const factorSentences: Record<ScoreFactorId, Record<string, Say>> = {
  punctuality: {
    share: (v) =>
      `Pagou ${percent(v['basisPoints'])} do valor em dia nos últimos 12 meses (${count(v['onTime'])} de ${formatCount(count(v['titles']), 'título', 'títulos')} sem nenhum atraso).`,
  },
  'worst-delay': {
    never: () => 'Nenhum atraso nos últimos 12 meses.',
    days: (v) => `O maior atraso dos últimos 12 meses foi de ${days(v['days'])}.`,
  },
  'overdue-use': {
    clear: () => 'Nada vencido hoje.',
    overdue: (v) =>
      `Tem ${money(v['overdue'])} vencidos há até ${days(v['days'])}, para um limite de ${money(v['limit'])}.`,
  },
  promises: {
    'never-needed': () => 'Nunca precisou prometer nem renegociar nos últimos 12 meses.',
    kept: (v) =>
      `Cumpriu ${formatNumber(count(v['kept']))} de ${formatCount(count(v['kept']) + count(v['broken']), 'promessa ou acordo', 'promessas e acordos')} nos últimos 12 meses.`,
  },
  relationship: {
    'late-only': () => 'Tudo o que comprou até hoje foi pago com atraso ou está vencido.',
    since: (v) =>
      `Paga em dia há ${months(v['months'])}; nos últimos 12, em ${formatCount(count(v['monthsOnTime']), 'mês', 'meses')}.`,
  },
  volume: {
    stopped: () => 'Nenhuma compra paga em dia nos últimos 3 meses.',
    new: (v) =>
      `Começou a comprar há pouco e paga em dia: ${money(v['amount'])} por mês nos últimos 3 meses.`,
    share: (v) =>
      `Pagou em dia ${money(v['amount'])} por mês nos últimos 3 meses, ${percent(v['basisPoints'])} da média de compras dos 9 meses anteriores (${money(v['before'])}).`,
  },
  registration: {
    share: (v) => {
      const missing = count(v['missing'])
      const stale = count(v['stale'])
      const notes = [
        missing > 0 ? formatCount(missing, 'item obrigatório falta', 'itens obrigatórios faltam') : '',
        stale > 0 ? formatCount(stale, 'item está vencido', 'itens estão vencidos') : '',
      ].filter((note) => note)
      return `Cadastro ${percent(v['basisPoints'])} completo${notes.length > 0 ? `: ${notes.join(' e ')}` : ''}.`
    },
  },
  restrictions: {
    'returned-cheques': (v) =>
      `${formatCount(count(v['cheques']), 'cheque devolvido', 'cheques devolvidos')} nos últimos 12 meses.`,
    'not-consulted': () => 'Nenhuma consulta a bureau registrada: vale metade dos pontos.',
    restricted: (v) =>
      `${restrictions(v['restrictions'])} na consulta de ${on(v['on'])}${count(v['amount']) > 0 ? `, de ${money(v['amount'])}` : ''}.`,
    clear: (v) => `Sem restrições na consulta de ${on(v['on'])}.`,
  },
}

/** Why a factor gave its points. */
export function factorSentence({
  id,
  sentence,
  values,
}: Pick<ScoreFactor, 'id' | 'sentence' | 'values'>): string {
  if (sentence === 'unearned') return UNEARNED
  const said = factorSentences[id][sentence]?.(values) ?? UNKNOWN
  if (values['proof'] === undefined) return said
  return `${said} Com ${months(values['proof'])} de pagamento em dia, vale só parte dos pontos: o todo vem com ${count(values['proofOf'])}.`
}

const adviceSentences: Record<string, Say> = {
  'buy-on-time': (v) =>
    `Comprar cerca de ${money(v['amount'])} por mês e pagar em dia por ${months(v['months'])}.`,
  'pay-overdue': (v) => `Pagar os ${money(v['amount'])} vencidos.`,
  'complete-registration': (v) => `Completar o cadastro, hoje ${percent(v['basisPoints'])} completo.`,
  'clear-restrictions': (v) => `Resolver ${restrictions(v['restrictions'])} no bureau e fazer nova consulta.`,
  'consult-bureau': () => 'Autorizar uma consulta a bureau, se ela não mostrar restrições.',
  'keep-promise': () => 'Cumprir a próxima promessa de pagamento.',
}

/** *O que falta para subir*: what to do, without its points. */
export function adviceSentence({
  sentence,
  values,
}: Pick<CreditScore['advice'][number], 'sentence' | 'values'>): string {
  return adviceSentences[sentence]?.(values) ?? 'Pagar as próximas compras em dia.'
}

const signSentences: Record<YellowSign, Say> = {
  overdue: (v) => `${money(v['amount'])} vencidos, o mais antigo há ${days(v['days'])}.`,
  'delay-growing': (v) =>
    `O atraso médio cresceu: ${formatNumber(count(v['last']))} dias nos últimos 3 meses, ${formatNumber(count(v['before']))} nos 9 anteriores.`,
  'limit-use': (v) => `Usa ${money(v['exposure'])} de um limite de ${money(v['limit'])}.`,
  'new-restriction': (v) =>
    `Restrição nova na consulta de ${on(v['on'])}: ${restrictions(v['restrictions'])}${count(v['amount']) > 0 ? `, ${money(v['amount'])}` : ''}.`,
  'broken-promise': (v) =>
    `${formatCount(count(v['broken']), 'promessa quebrada', 'promessas quebradas')} nos últimos 12 meses.`,
}

/** Why a customer is on the *sinal amarelo* (I02). */
export function signSentence({ sign, values }: CreditStanding['signs'][number]): string {
  return signSentences[sign](values)
}

export const benefitNames: Record<Benefit, string> = {
  'vip-prices': 'Tabela VIP',
  'agreed-prices': 'Preços combinados',
  discount: 'Desconto',
  term: 'Prazo',
  priority: 'Prioridade',
}

const lostSentences: Record<LostBenefit['trigger'], Say> = {
  overdue: (v) => `por atraso de ${days(v['days'])}. Volta depois de pagar o que está vencido.`,
  'broken-promise': () => 'por promessa de pagamento quebrada nos últimos 12 meses.',
  score: (v) =>
    `pelo score de ${formatNumber(count(v['score']))}, abaixo de ${formatNumber(count(v['below']))}.`,
  returning: (v) =>
    v['returnsOn']
      ? `pelo atraso de ${days(v['days'])} já pago. Volta em ${on(v['returnsOn'])}, se nada vencer até lá.`
      : `pelo atraso recente de ${days(v['days'])}. Volta depois de um tempo sem nada vencido.`,
}

/** Why a benefit was lost and when it returns: the end of a sentence. */
export function lostCause(trigger: LostBenefit['trigger'], values: Values): string {
  return lostSentences[trigger](values)
}

/** What was lost, why, and when it returns (E22). */
export function lostBenefitSentence({ benefit, trigger, values }: LostBenefit): string {
  return `${benefitNames[benefit]}: benefício suspenso ${lostCause(trigger, values)}`
}
