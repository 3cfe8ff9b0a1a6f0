import type { Xray } from '#shared/domain/xray.ts'
import { formatCount, formatNumber } from './format.ts'

const trends: Record<Xray['trend'], string> = {
  better: 'melhorando',
  steady: 'estável',
  worse: 'piorando',
  unknown: 'sem dados',
}

const monthNames = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']

/** Words of the Raio-X on the screen; the PDF's are in `xray.ts`. */
export const xrayScreen = {
  title: 'Raio-X',
  label: (name: string) => `Raio-X de ${name}`,
  print: 'Imprimir ou salvar PDF',
  hint: 'A vida inteira do cliente em uma página, como está na tela.',
  save: 'Salvar PDF',
  saved: 'Raio-X salvo.',
  noLaboratory: 'Complete os dados do laboratório em Ajustes para emitir documentos.',
  since: 'Cliente desde',
  firstBought: 'Primeira compra',
  neverBought: 'ainda não comprou',
  trend: 'Tendência',
  trends,
  trendFormula: 'Atraso médio dos últimos 3 meses comparado com os 9 meses anteriores, ponderado pelo valor.',
  punctuality: {
    title: 'Como paga',
    titles: 'Títulos em dia',
    titlesFormula: 'Títulos dos últimos 12 meses pagos por inteiro até o vencimento ÷ títulos que venceram.',
    amount: 'Valor em dia',
    amountFormula: 'Principal dos últimos 12 meses pago até o vencimento ÷ principal que venceu.',
    none: 'nada venceu em 12 meses',
    average: 'Atraso médio',
    averageFormula: 'Dias de atraso ponderados pelo valor, nos últimos 12 meses.',
    worst: 'Maior atraso, 12 meses',
    worstEver: 'Maior atraso de sempre',
    last3: 'Atraso médio, últimos 3 meses',
    before: 'Atraso médio, 9 meses antes',
    cleanSince: 'Nada vencido desde',
    months: 'Meses seguidos em dia',
    days: (value: number) => {
      const rounded = Math.round(value * 10) / 10
      return formatCount(rounded, 'dia', 'dias')
    },
  },
  orders: {
    title: 'Como compra',
    chart: 'Compras nos últimos 24 meses',
    chartNone: 'Sem compras nos últimos 24 meses.',
    count: 'OS em 12 meses',
    amount: 'Comprado em 12 meses',
    ticket: 'Ticket médio',
    last: 'Última OS',
    never: 'nenhuma',
    producing: 'Em produção',
    remakes: 'Repetições em 12 meses',
    month: (month: string) => `${monthNames[Number(month.slice(5, 7)) - 1]}/${month.slice(2, 4)}`,
    table: 'Ver as compras em tabela',
    columns: { month: 'Mês', orders: 'OS', amount: 'Valor' },
  },
  word: {
    title: 'Palavra',
    promises: 'Promessas cumpridas',
    agreements: 'Acordos cumpridos',
    cheques: 'Cheques devolvidos, 12 meses',
    of: (kept: number, all: number) =>
      all === 0 ? 'nenhuma feita' : `${formatNumber(kept)} de ${formatNumber(all)}`,
    ofAgreements: (kept: number, all: number) =>
      all === 0 ? 'nenhum feito' : `${formatNumber(kept)} de ${formatNumber(all)}`,
  },
  margin: {
    title: 'O que deixa em 12 meses',
    sold: 'Vendido',
    cost: 'Custo direto',
    margin: 'Margem',
    delayCost: 'Custo do atraso',
    delayFormula: 'Principal atrasado × dias de atraso × custo do atraso ao mês, da política.',
    remakeCost: 'Repetições por nossa conta',
    net: 'Margem líquida',
    netFormula: 'Vendido − custo direto − custo do atraso − repetições por nossa conta.',
    costs: 'Este cliente custa mais do que deixa.',
    unknown: 'Nenhuma OS com custo em 12 meses: a margem aparece com as próximas.',
  },
  today: {
    title: 'Hoje',
    open: 'Em aberto',
    overdue: 'Vencido',
    worstLate: 'Título mais atrasado',
    limit: 'Limite',
    exposure: 'Exposição',
    available: 'Disponível',
  },
  decisions: {
    title: 'Decisões de OS em 12 meses',
    approve: 'Aprovadas',
    conditions: 'Com condições',
    refuse: 'Recusadas',
    releases: 'Liberações',
  },
  titlesPaid: 'Títulos pagos, de todos',
}
