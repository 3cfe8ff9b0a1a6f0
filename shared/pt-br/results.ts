import type { FunnelStage, ResultDimension } from '#shared/contracts/results.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatCount, formatDay, formatDays, formatNumber } from './format.ts'

export const stageNames: Record<FunnelStage, string> = {
  overdue: 'Vencidos',
  contacted: 'Acionados',
  'right-person': 'Contato com a pessoa certa',
  promised: 'Promessa ou acordo',
  'paid-contacted': 'Acionados que pagaram',
  'paid-unasked': 'Pagaram sem ser acionados',
  'bought-again': 'Compraram de novo',
}

export const results = {
  intro: 'O que a cobrança trouxe, quanto custou, e o que funcionou.',
  period: 'Período',
  periods: { mes: 'Este mês', '30': '30 dias', '90': '90 dias', ano: '12 meses' },
  within: 'Conta se pago em até',
  withinDays: (days: number) => formatDays(days),
  by: 'Resultado por',
  dimensions: {
    step: 'Etapa da régua',
    channel: 'Canal',
    operator: 'Operador',
    reason: 'Motivo do atraso',
  } satisfies Record<ResultDimension, string>,
  noName: {
    step: 'Fora da régua',
    channel: '–',
    operator: '–',
    reason: 'Sem motivo informado',
  } satisfies Record<ResultDimension, string>,
  cards: {
    recovered: 'Recuperado no período',
    recoveredNote: 'Principal recebido de títulos já vencidos',
    afterEffort: 'Depois de uma ação',
    afterEffortNote: (share: string) => `${share} do recuperado`,
    cost: 'Custo da cobrança',
    costNote: (minutes: number, hour: string, fees: string) =>
      `${formatNumber(minutes)} min a ${hour}/hora, mais ${fees} de despesas`,
    perHundred: 'Custo por R$ 100 recuperados',
    perHundredNote: 'Trabalho e despesas da casa sobre o que ela recuperou',
    none: '–',
  },
  funnel: 'Funil de recuperação',
  funnelHint: 'Clientes com algo vencido no período. Cada etapa conta quem chegou pelo menos até ela.',
  customers: (count: number) => formatCount(count, 'cliente', 'clientes'),
  ofOverdue: (share: string) => `${share} dos vencidos`,
  months: 'Recuperado mês a mês',
  oneMonth: 'O gráfico aparece com dois meses ou mais no período.',
  monthsHint: (list: string) => `Em texto: ${list}.`,
  month: (name: string, amount: string) => `${name}, ${amount}`,
  table: 'O que cada ação trouxe',
  rule: (within: number, from: Day, to: Day) =>
    `Regra: cada pagamento de título vencido, de ${formatDay(from)} a ${formatDay(to)}, conta uma vez só, para a última ação feita ao cliente no dia ou até ${formatDays(within)} antes. Mostra o que veio depois da ação; não prova que veio por causa dela.`,
  columns: {
    name: 'Ação',
    efforts: 'Ações',
    customers: 'Clientes',
    rightPerson: 'Pessoa certa',
    promises: 'Promessas e acordos',
    recovered: 'Recuperado depois',
    minutes: 'Minutos',
    cost: 'Custo',
  },
  itself: 'Sem ação antes',
  routes: 'Interno ou terceirizado',
  routesHint:
    'Líquido é o recuperado menos trabalho ou comissão e menos despesas. A parte líquida é sobre o que foi confiado a cada um.',
  routeColumns: {
    name: 'Quem cobra',
    handed: 'Confiado',
    recovered: 'Recuperado',
    work: 'Trabalho ou comissão',
    fees: 'Despesas',
    net: 'Líquido',
    netShare: 'Parte líquida',
    answer: 'Resposta',
  },
  internal: 'O laboratório',
  partner: (name: string, cases: number) => `${name} · ${formatCount(cases, 'caso', 'casos')}`,
  answer: (days: number | null, sla: number) =>
    days === null
      ? `sem resposta (prazo ${formatDays(sla)})`
      : `${formatDays(days)} (prazo ${formatDays(sla)})`,
  noAnswer: '–',
  empty: {
    title: 'Nada vencido neste período',
    message: 'Quando houver títulos vencidos e ações de cobrança, o funil e os resultados aparecem aqui.',
  },
  nothing: 'Nenhuma ação neste período.',
  export: 'Exportar',
  exportXlsx: 'Planilha Excel (.xlsx)',
  exportCsv: 'Arquivo CSV',
  exported: 'Resultados exportados.',
  fileName: (from: Day, to: Day) => `Resultados da cobrança ${from} a ${to}`,
  sheetTitle: (from: Day, to: Day) => `Resultados da cobrança de ${formatDay(from)} a ${formatDay(to)}`,
  sheetColumns: {
    part: 'Parte',
    name: 'Item',
    efforts: 'Ações',
    customers: 'Clientes',
    rightPerson: 'Pessoa certa',
    promises: 'Promessas e acordos',
    recovered: 'Valor (R$)',
    minutes: 'Minutos',
  },
  loading: 'Calculando os resultados…',
} as const
