import type { CreditClass } from '#shared/domain/credit-policy.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ProvisionRange } from '#shared/domain/metrics/provision.ts'
import { formatBasisPoints, formatCount, formatDay, formatNumber } from './format.ts'

const oneDecimal = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 })
const monthNames = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']

/** `out/26`. */
export function formatMonth(day: Day): string {
  return `${monthNames[Number(day.slice(5, 7)) - 1]}/${day.slice(2, 4)}`
}

/** `3,2%`, or `sem base` when there is nothing to divide by. */
export function formatShare(basisPoints: number | null): string {
  return basisPoints === null ? 'sem base' : formatBasisPoints(basisPoints)
}

/** `41,5 dias`. */
export function formatDaysLong(days: number | null): string {
  return days === null ? 'sem base' : `${oneDecimal.format(days)} ${days === 1 ? 'dia' : 'dias'}`
}

export const provisionRangeLabels: Record<ProvisionRange, string> = {
  current: 'A vencer',
  d1to30: '1 a 30 dias',
  d31to60: '31 a 60 dias',
  d61to90: '61 a 90 dias',
  d91to120: '91 a 120 dias',
  d121to180: '121 a 180 dias',
  over180: 'Mais de 180 dias',
}

/** The screen *Números*. */
export const numbersWords = {
  subtitle: (day: Day) => `Posição de ${formatDay(day)}. Valores de principal, sem multa e juros.`,
  asOf: 'Posição de',
  future: 'Ainda não chegou.',
  loading: 'Calculando os números',
  tabs: { indicadores: 'Indicadores', evolucao: 'Evolução', carteira: 'Carteira', caixa: 'Caixa' },
  adjust: 'Ajustar contas',
  print: 'Imprimir',
  export: 'Exportar',
  exportXlsx: 'Planilha do Excel (XLSX)',
  exportCsv: 'Texto separado por ponto e vírgula (CSV)',
  exported: 'Números exportados.',
  fileName: (day: Day) => `numeros-${day}`,
  sheetTitle: (day: Day) => `Números do laboratório em ${formatDay(day)}`,
  columns: { group: 'Grupo', figure: 'Número', value: 'Valor', made: 'Conta', formula: 'Como se calcula' },
  open: (label: string) => `Ver o que está por trás: ${label}`,
  see: 'Ver detalhes',
  groups: {
    default: 'Inadimplência, nas três definições',
    time: 'Prazos',
    collection: 'Cobrança',
    risk: 'Risco da carteira',
  },
  empty: {
    title: 'Ainda não há números',
    message: 'Os números nascem dos títulos. Lance ou importe títulos e volte aqui.',
    import: 'Importar títulos',
  },
} as const

const over = (part: string, whole: string) => `${part} de ${whole}`

/** Each figure's name, its formula and what it is made of. */
export const figureWords = {
  byBalance: {
    label: (days: number) => (days === 0 ? 'Por saldo' : `Por saldo, acima de ${days} dias`),
    formula: (days: number) =>
      `Principal vencido há mais de ${formatCount(days, 'dia', 'dias')} ÷ todo o principal em aberto no dia.`,
    made: over,
  },
  byVintage: {
    label: (month: string) => `Por safra, vencidos em ${month}`,
    formula:
      'Do que venceu no último mês completo, quanto continua sem pagar no dia da posição ÷ tudo o que venceu naquele mês.',
    made: over,
  },
  byCustomers: {
    label: (days: number) => (days === 0 ? 'Por clientes' : `Por clientes, acima de ${days} dias`),
    formula: (days: number) =>
      `Clientes com algum título vencido há mais de ${formatCount(days, 'dia', 'dias')} ÷ clientes com algo em aberto.`,
    made: (part: number, whole: number) =>
      `${formatNumber(part)} de ${formatCount(whole, 'cliente', 'clientes')}`,
  },
  simple: {
    label: 'Prazo médio de recebimento (DSO)',
    formula: (days: number) => `Contas a receber ÷ vendas a prazo dos últimos 12 meses × ${days} dias.`,
    made: (receivables: string, sales: string, days: number) => `${receivables} ÷ ${sales} × ${days}`,
  },
  countBack: {
    label: 'DSO por esgotamento',
    formula:
      'Desconta do saldo em aberto as vendas do mês mais novo, depois as do anterior, e soma os dias de cada mês até o saldo acabar. Não engana quando as vendas oscilam.',
    atLeast: 'pelo menos',
    made: 'Mês a mês, do mais novo para trás',
  },
  best: {
    label: 'Melhor DSO possível',
    formula: 'A mesma conta só com o que ainda não venceu: o prazo se todos pagassem em dia.',
  },
  delay: {
    label: 'Dias de atraso no DSO (ADD)',
    formula: 'DSO − melhor DSO possível: quantos dias do prazo são puro atraso.',
    made: (simple: string, best: string) => `${simple} − ${best}`,
  },
  averageDelay: {
    label: 'Atraso médio ponderado',
    formula:
      'Σ (valor pago × dias depois do vencimento) ÷ Σ valor pago, nos últimos 12 meses. Pagar antes conta zero dias.',
    made: (paid: string) => `Sobre ${paid} pagos em 12 meses`,
  },
  effectiveness: {
    label: (month: string) => `Eficácia da cobrança (CEI) de ${month}`,
    formula:
      '(Saldo inicial + vendas − saldo final) ÷ (saldo inicial + vendas − saldo final a vencer). 100% é receber tudo o que venceu. Títulos cancelados saem da conta.',
    made: over,
  },
  recovery: {
    label: (month: string) => `Recuperação de ${month}`,
    formula: 'Recebido no mês de títulos que já começaram o mês vencidos ÷ saldo vencido no começo do mês.',
    made: over,
  },
  returned: {
    label: 'Clientes recuperados que voltaram a comprar',
    formula:
      'Clientes que, nos últimos 12 meses, quitaram título com mais de 30 dias de atraso e não têm outro assim; dos quais, quantos tiveram título novo depois.',
    made: (again: number, recovered: number) =>
      `${formatNumber(again)} de ${formatCount(recovered, 'recuperado', 'recuperados')}`,
  },
  provision: {
    label: 'Provisão para perdas',
    formula: 'Saldo de cada faixa × perda esperada da faixa (matriz em Ajustar contas), somado.',
    made: over,
  },
  concentration: {
    label: 'Maior cliente no saldo em aberto',
    formula: 'Saldo do maior devedor ÷ saldo em aberto. Aviso acima do limite da política de crédito.',
  },
  index: {
    label: 'Índice de concentração (HHI)',
    formula:
      'Σ (participação de cada cliente)² × 10.000. Perto de 0 é pulverizado; acima de 2.500 é muito concentrado.',
    made: 'De 0 a 10.000',
  },
} as const

export const trendWords = {
  charts: {
    byBalance: 'Inadimplência por saldo',
    averageDelay: 'Atraso médio do que foi pago no mês',
    salesOutstanding: 'Prazo médio de recebimento (DSO)',
    recovery: 'Recuperação do vencido',
  },
  policy: (version: number) => `Política v${version}`,
  policies: 'Antes e depois de cada política de crédito',
  policiesHint:
    'Três meses completos antes do mês da publicação contra até três depois. Outras causas também mexem nos números: leia como indício.',
  noPolicies: 'Nenhuma política foi publicada até esta data. Publique em Ajustes › Crédito.',
  policyColumns: {
    version: 'Versão',
    publishedOn: 'Publicada em',
    note: 'O que mudou',
    defaultBefore: 'Inadimplência antes',
    defaultAfter: 'Inadimplência depois',
    delayBefore: 'Atraso antes',
    delayAfter: 'Atraso depois',
  },
  notYet: 'ainda não',
  months: 'Mês a mês',
  monthColumns: {
    month: 'Mês',
    sold: 'Vendido',
    received: 'Recebido',
    open: 'Em aberto',
    overdue: 'Vencido',
    byBalance: 'Por saldo',
    byVintage: 'Por safra',
    effectiveness: 'CEI',
    recovery: 'Recuperação',
    averageDelay: 'Atraso médio',
    salesOutstanding: 'DSO',
  },
  vintageHint: 'Enter em um mês mostra os títulos que venceram nele e continuam em aberto.',
} as const

export const carteiraWords = {
  aging: 'Em aberto por faixa de atraso',
  agingHint: 'Clique em uma faixa para ver os títulos.',
  receivables: 'Concentração do saldo em aberto',
  revenue: 'Concentração das vendas de 12 meses',
  top: (count: number) => (count === 1 ? 'Maior cliente' : `${count} maiores`),
  topFormula: (count: number) => `Soma dos ${count} maiores ÷ total.`,
  index: 'HHI',
  alert: (share: string) =>
    `Um cliente só passa de ${share} do saldo: se ele parar de pagar, o caixa sente. Ajuste o limite dele ou diversifique.`,
  customer: 'Cliente',
  amount: 'Valor',
  share: 'Parte',
  provision: 'Provisão por faixa',
  provisionHint:
    'A matriz começa com a grade inicial e deve ser trocada pela perda real do laboratório (CPC 48). Não é orientação contábil.',
  range: 'Faixa',
  balance: 'Saldo',
  loss: 'Perda esperada',
  provisioned: 'Provisão',
  sum: 'Soma',
  rolls: (month: string) => `Rolagem em ${month}`,
  rollsHint: 'Do saldo que começou o mês em cada faixa, quanto terminou o mês em faixa pior.',
  from: 'Estava em',
  start: 'No começo do mês',
  moved: 'Piorou',
  rate: 'Taxa',
  returned: 'Clientes recuperados',
  returnedHint: 'Quitaram atraso de mais de 30 dias nos últimos 12 meses e não devem mais nada assim.',
  settledOn: 'Quitou em',
  boughtOn: 'Voltou a comprar',
  notYet: 'ainda não',
  noReturned: 'Ninguém quitou um atraso longo nos últimos 12 meses.',
  none: 'Nada a mostrar nesta data.',
} as const

export const cashWords = {
  title: 'Caixa esperado nas próximas 13 semanas',
  hint: 'O que vence conta pela chance de a classe do cliente pagar; o que já venceu, com a perda da faixa descontada, entra aos poucos em quatro semanas.',
  columns: {
    week: 'Semana',
    face: 'Vence',
    expected: 'Esperado',
    cheques: 'Cheques',
    late: 'De vencidos',
    fixedCost: 'Custo fixo',
    balance: 'Caixa no fim',
  },
  week: (from: Day, to: Day) => `${formatDay(from).slice(0, 5)} a ${formatDay(to).slice(0, 5)}`,
  chart: 'Caixa no fim de cada semana',
  beyond: (amount: string) => `${amount} vencem depois ou não têm vencimento: fora da conta.`,
  reserve: 'Reserva de emergência',
  reserveFormula: 'Custo fixo do mês ÷ 30 × dias de reserva que o laboratório quer ter.',
  target: (days: number) => `Meta: ${formatCount(days, 'dia', 'dias')} de custo fixo`,
  covers: (days: number) => `O caixa de hoje paga ${formatCount(days, 'dia', 'dias')} de custo fixo`,
  belowReserve: 'Fica abaixo da reserva em',
  redLine: 'Linha vermelha: o caixa acaba em',
  redLineFormula: 'Primeiro dia em que caixa + esperado − custo fixo fica abaixo de zero.',
  safe: 'não nas próximas 13 semanas',
  impact: 'Impacto do vencido no caixa em 30 dias',
  impactFormula: 'Vencido hoje − o que se espera receber dele em 30 dias. Em dias: ÷ custo fixo por dia.',
  impactNote: (late: string, expected: string) => `${late} vencidos, ${expected} esperados`,
  impactDays: (days: string) => `são ${days} de custo fixo que não entram`,
  bank: 'Banco do laboratório',
  bankFormula:
    'Tudo o que foi emprestado a clientes: títulos, entregas a faturar, cheques e pedidos combinados.',
  bankDays: (days: number) => `${formatCount(days, 'dia', 'dias')} de custo fixo financiados`,
  bankUse: (share: string) => `${share} do teto`,
  bankNoCeiling: 'sem teto definido na política de crédito',
  unknownCash: 'Diga quanto há em caixa para ver a linha vermelha.',
  unknownCost: 'Diga o custo fixo do mês em Ajustes › Crédito.',
  setCost: 'Informar custo fixo',
  countedOn: (day: Day) => `Contado em ${formatDay(day)}`,
  cash: 'Caixa hoje',
  cashFormula: 'O dinheiro em caixa e bancos que alguém contou e informou em Ajustar contas.',
} as const

/** The form behind *Ajustar contas*. */
export const numbersForm = {
  title: 'Ajustar contas',
  intro: 'Estes valores mudam só as contas desta tela, nunca o que um cliente deve.',
  defaultAfterDays: 'Inadimplente depois de',
  defaultAfter: (days: number) => (days === 0 ? 'vencido' : `${days} dias`),
  yearDays: 'Dias do ano no DSO',
  reserveDays: 'Reserva, em dias de custo',
  cashAmount: 'Dinheiro em caixa e bancos',
  cashOn: 'Contado em',
  cashBoth: 'Informe o valor e o dia, ou deixe os dois vazios.',
  payChance: 'Chance de pagar, por classe',
  payChanceOf: (of: CreditClass) => `Classe ${of}`,
  provision: 'Perda esperada, por faixa',
  save: 'Salvar contas',
  done: 'Contas ajustadas.',
} as const

export const dueTitlesWords = {
  title: (from: Day, to: Day) => `Em aberto, vencidos de ${formatDay(from)} a ${formatDay(to)}`,
  weekTitle: (from: Day, to: Day) => `A vencer de ${formatDay(from)} a ${formatDay(to)}`,
  table: 'Títulos por trás do número',
  columns: { customer: 'Cliente', title: 'Título', dueOn: 'Vencimento', principal: 'Principal' },
  empty: 'Nenhum título em aberto nestes dias.',
} as const
