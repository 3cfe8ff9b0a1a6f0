import type { Day } from '#shared/domain/calendar.ts'
import type { CreditStanding, TrafficLight } from '#shared/domain/credit-standing.ts'
import type { CreditLimit } from '#shared/domain/decision.ts'
import { centavos } from '#shared/domain/money.ts'
import type { PriceTable } from '#shared/domain/service.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { formatBasisPoints, formatCount, formatDay, formatMoney, formatNumber } from './format.ts'

/** The words of the *Raio-X do cliente* (I11), the same on the screen and on paper. */

const oneDecimal = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 })
const compact = new Intl.NumberFormat('pt-BR', { notation: 'compact', maximumFractionDigits: 1 })
const shortMonths = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']

const trends: Record<Xray['trend'], string> = {
  better: '▲ melhorando',
  steady: 'estável',
  worse: '▼ piorando',
  unknown: 'ainda sem dados',
}
const holds: Record<CreditStanding['hold'], string> = {
  none: 'nenhuma',
  soft: 'sem OS novas',
  hard: 'produção parada, salvo etapas críticas',
  delivery: 'sem entregas',
}
const limitStates: Record<CreditLimit['state'], string> = {
  normal: 'em vigor',
  initial: 'inicial, de cliente novo',
  frozen: 'congelado por atraso',
  'frozen-by-hand': 'congelado pela gerência',
  zero: 'zerado por atraso ou cheque devolvido',
}
const tables: Record<PriceTable, string> = { full: 'Cheia', standard: 'Padrão', vip: 'VIP' }
const lights: Record<TrafficLight, string> = {
  green: 'sinal verde',
  yellow: 'sinal amarelo',
  red: 'sinal vermelho',
}

export const xrayWords = {
  title: 'Raio-X do cliente',
  documentTitle: (name: string) => `Raio-X do cliente – ${name}`,
  subject: 'Comportamento de compra e pagamento',
  remark: 'Uso interno: não entregue ao cliente nem a terceiros  ·  Documento sem valor fiscal',
  since: (on: Day | null) => (on === null ? 'ainda sem compras' : `compra desde ${formatDay(on)}`),
  registeredOn: (on: Day) => `cadastrado em ${formatDay(on)}`,
  sections: {
    buys: 'Compras por mês, nos últimos 12 meses',
    pays: 'Como paga',
    word: 'Palavra e qualidade',
    profit: 'O que deixa em 12 meses',
    exposure: 'Exposição e limite',
    lists: 'Listas e benefícios',
    decisions: 'OS em 12 meses',
  },
  figures: {
    orders: 'OS em 12 meses',
    amount: 'Comprado em 12 meses',
    ticket: 'Valor médio por OS',
    last: 'Última OS',
    inProduction: (count: number) => `${formatNumber(count)} em produção`,
    never: 'nenhuma',
  },
  pays: {
    averageDelay: 'Atraso médio, 12 meses',
    worstDelay12: 'Maior atraso, 12 meses',
    worstDelayEver: 'Maior atraso desde o início',
    onTimeTitles: 'Títulos pagos em dia',
    onTimeAmount: 'Valor pago em dia',
    trend: 'Tendência',
    overdue: 'Vencido hoje',
    daysLate: (days: string) => `(${days})`,
    clean: 'Sem nada vencido',
    cleanSince: (on: Day) => `desde ${formatDay(on)}`,
    monthsOnTime: 'Meses seguidos em dia',
    none: 'nada venceu',
  },
  trends,
  word: {
    promises: 'Promessas de pagamento',
    agreements: 'Acordos',
    keptOf: (kept: number, broken: number) =>
      kept + broken === 0
        ? 'nenhum registro'
        : `${formatNumber(kept)} de ${formatNumber(kept + broken)} ${kept + broken === 1 ? 'cumprido' : 'cumpridos'}`,
    cheques: 'Cheques devolvidos',
    remakes: 'Repetições em 12 meses',
  },
  profit: {
    sold: 'Vendido',
    cost: 'Custo direto',
    margin: 'Margem',
    delayCost: 'Custo do atraso',
    remakeCost: 'Repetições por nossa conta',
    net: 'Margem líquida',
    share: (basisPoints: number) => formatBasisPoints(basisPoints).replace('-', '−'),
  },
  exposure: {
    openTitles: 'Títulos em aberto',
    unbilledDelivered: 'Entregue e não faturado',
    chequesToClear: 'Cheques a compensar',
    committed: 'OS em andamento a prazo',
    total: 'Exposição',
    own: 'Risco próprio',
    insured: 'Segurado',
    temporary: 'Temporário',
    limit: 'Limite',
    available: 'Disponível',
    passed: 'Acima do limite',
    use: (basisPoints: number) => `${formatBasisPoints(basisPoints)} do limite em uso`,
    noLimit: 'sem limite',
    endsOn: (on: Day) => `muda em ${formatDay(on)}`,
  },
  limitStates,
  lists: {
    light: lights,
    vip: 'VIP e preços',
    vipCount,
    member: 'é VIP',
    notMember: 'não é VIP',
    heldByOverdue: 'fora do VIP enquanto houver atraso',
    table: (name: string) => `compra pela tabela ${name}`,
    hold: 'Retenção por atraso',
    signs: 'Sinais',
    noSigns: 'nenhum sinal de alerta',
    lost: 'Benefícios suspensos',
    noLost: 'nenhum',
    proposed: 'Aumento de limite proposto',
  },
  tables,
  holds,
  decided: ({ approve, conditions, refuse, releases }: Xray['decisions']) =>
    [
      formatCount(approve, 'aprovada', 'aprovadas'),
      `${formatNumber(conditions)} com condições`,
      formatCount(refuse, 'recusada', 'recusadas'),
      formatCount(releases, 'liberação', 'liberações'),
    ].join(' · '),
  class: (creditClass: string) => `Classe ${creditClass}`,
  score: (score: number) => `${formatNumber(score)} pontos`,
  neutral: 'sem histórico',
}

/** The count of the VIP rule beside its threshold, in the units of its metric. */
function vipCount({ metric, count, threshold }: CreditStanding['vip']): string {
  if (metric === 'amount') return `${formatMoney(centavos(count))} de ${formatMoney(centavos(threshold))}`
  const unit = metric === 'months' ? 'meses com compra' : 'OS'
  return `${formatNumber(count)} de ${formatNumber(threshold)} ${unit}`
}

/** An average delay: `4,5 dias`, `1 dia`; 0 is none. */
export function delayInWords(days: number): string {
  if (days === 0) return 'sem atraso'
  const rounded = Math.round(days * 10) / 10
  return `${oneDecimal.format(rounded)} ${rounded === 1 ? 'dia' : 'dias'}`
}

/** A month of a chart's axis: `mar`; January and the first say the year: `jan 26`. */
export function monthLabel(month: string, withYear: boolean): string {
  const name = shortMonths[Number(month.slice(5, 7)) - 1] ?? ''
  return withYear ? `${name} ${month.slice(2, 4)}` : name
}

/** An amount on a bar, in reais without cents: `850`, `12,3 mil`, `1,2 mi`. */
export function shortAmount(centavos: number): string {
  return compact.format(Math.round(centavos / 100))
}
