import type { CreditClass, CreditPolicy } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import type { TrafficLight } from '#shared/domain/credit-standing.ts'
import { formatBasisPoints, formatCount, formatDays, formatMoney, formatNumber } from './format.ts'

const customers = (count: number) => formatCount(count, 'cliente', 'clientes')

export const lightWords: Record<TrafficLight, string> = {
  green: 'Verde',
  yellow: 'Amarelo',
  red: 'Vermelho',
}

const lightMeanings: Record<TrafficLight, string> = {
  green: 'Nenhum sinal: segue o combinado.',
  yellow: 'Há ao menos um sinal amarelo: converse antes de vender mais.',
  red: 'Bloqueado, retido por atraso ou com limite zerado.',
}

const classMeanings: Record<CreditClass, string> = {
  A: 'Classe A: paga muito bem.',
  B: 'Classe B: paga bem.',
  C: 'Classe C: neutro ou com pequenos atrasos.',
  D: 'Classe D: atrasa com frequência.',
  E: 'Classe E: só adiantado.',
}

export const classWords = {
  neutral: 'sem histórico',
  name: (creditClass: CreditClass) => `Classe ${creditClass}`,
  meanings: classMeanings,
}

export const holdWords = {
  none: 'Sem retenção',
  soft: 'Retido: sem novas OS',
  hard: 'Retido: produção parada',
  delivery: 'Retido: sem entrega',
}

export const credit = {
  title: 'Crédito',
  subtitle: 'Laboratório não é banco: quanto está emprestado, com quem, e até onde ir.',
  tabs: {
    carteira: 'Carteira',
    sinal: 'Sinal amarelo',
    vip: 'VIP',
    bloqueios: 'Lista negra',
    propostas: 'Propostas de limite',
    agenda: 'Agenda',
    registro: 'Registro',
  },
  loading: 'Calculando o crédito…',
  filters: {
    search: 'Nome, documento, telefone ou número',
    clearSearch: 'Limpar a busca',
    clear: 'Limpar filtros',
    list: 'Lista',
    lists: {
      all: 'Todos',
      vip: 'VIP',
      held: 'Retidos',
      blocked: 'Bloqueados',
      costly: 'Quem custa',
      earns: 'Quem rende',
    },
    classes: 'Classes',
    lights: 'Sinais',
  },
  columns: {
    name: 'Cliente',
    light: 'Sinal',
    score: 'Classe e score',
    limit: 'Limite',
    exposure: 'Exposição',
    use: 'Uso',
    overdue: 'Vencido',
    daysLate: 'Atraso',
    net: 'Margem',
    vip: 'VIP',
    hold: 'Retido',
    number: 'Nº',
    signs: 'Por quê',
    class: 'Classe',
    points: 'Score',
  },
  meaning: {
    name: 'Número e nome. Enter ou clique abre o crédito do cliente.',
    light: 'Verde: sem sinais. Amarelo: há sinais de alerta. Vermelho: bloqueado, retido ou limite zerado.',
    score: 'Classe pela faixa do score, de 0 a 1000. Abra o cliente para ver cada fator e seus pontos.',
    limit: 'Risco próprio + segurado + temporário, já descontados congelamento e zeramento.',
    exposure: 'Títulos em aberto + entregue e não faturado + cheques a compensar + OS em andamento a prazo.',
    use: 'Exposição ÷ limite.',
    overdue: 'Principal vencido, sem multa nem juros.',
    net: 'Em 12 meses: vendido − custo direto − custo do atraso − repetições por nossa conta.',
  },
  tableLabel: 'Carteira de crédito',
  none: {
    title: 'Nenhum cliente ainda',
    message: 'Cadastre ou importe clientes; o score e o limite aparecem aqui sozinhos.',
    action: 'Importar clientes',
  },
  notFound: {
    title: 'Ninguém com estes filtros',
    message: 'Mude a busca, a lista, a classe ou o sinal para ver mais.',
  },
  use: (basisPoints: number | null) => (basisPoints === null ? 'sem limite' : formatBasisPoints(basisPoints)),
  export: 'Exportar',
  exportCsv: 'Planilha CSV',
  exportXlsx: 'Planilha Excel (XLSX)',
  print: 'Imprimir',
  exported: 'Carteira de crédito exportada.',
  fileName: (on: string) => `carteira-de-credito-${on}`,
  document: (on: string) => `Carteira de crédito em ${on}`,
  shown: (count: number) => customers(count),
  filtersOf: 'Filtros',
  noFilter: 'nenhum',
  policy: 'Política de crédito',
  yes: 'sim',
}

export const portfolioWords = {
  bank: {
    title: 'Banco do laboratório',
    lent: 'Emprestado hoje',
    formula:
      'Títulos em aberto + entregue e não faturado + cheques a compensar + OS em andamento a prazo: tudo o que já demos e ainda não recebemos.',
    parts: {
      openTitles: 'Títulos em aberto',
      unbilledDelivered: 'Entregue, não faturado',
      chequesToClear: 'Cheques a compensar',
      committed: 'OS em andamento',
    },
    partFormulas: {
      openTitles: 'Principal de todos os títulos em aberto, vencidos ou não.',
      unbilledDelivered: 'Trabalho já entregue que ainda não virou título.',
      chequesToClear: 'Cheques em mãos que ainda não compensaram.',
      committed: 'OS aceitas a prazo e ainda não entregues, menos o que já entrou.',
    },
    ceiling: (amount: string) => `Teto da carteira: ${amount}`,
    use: (basisPoints: number) => `${formatBasisPoints(basisPoints)} do teto`,
    ceilingFormula: 'Emprestado ÷ teto da carteira. Passando de 100%, novas vendas a prazo são recusadas.',
    overCeiling: 'Teto atingido: novas vendas a prazo são recusadas.',
    noCeiling: 'Nenhum teto definido.',
    setCeiling: 'Definir teto',
    days: 'Custo fixo financiado',
    daysValue: (days: number) => formatDays(days),
    daysFormula: 'Emprestado ÷ custo fixo do mês × 30: quantos dias do laboratório este dinheiro pagaria.',
    noDays: 'Informe o custo fixo do mês na política',
    uncovered: 'Se ninguém pagar',
    uncoveredFormula:
      'Custo direto ainda não coberto de todas as OS abertas ou entregues e não pagas: o que sai do bolso se ninguém pagar.',
    uncoveredNote: 'de custo sem cobertura',
  },
  concentration: {
    title: 'Concentração',
    top: (count: number) => (count === 1 ? 'Maior' : `${count} maiores`),
    topFormula: (count: number) =>
      `Parte da exposição que está com ${count === 1 ? 'o maior cliente' : `os ${count} maiores clientes`}.`,
    index: 'Índice HHI',
    indexFormula:
      'Soma dos quadrados das participações, de 0 a 10.000. Até 1.500 a carteira é diversificada; acima de 2.500, concentrada: um calote grande pesa muito.',
    indexWord: (index: number) =>
      index <= 1500 ? 'diversificada' : index <= 2500 ? 'moderada' : 'concentrada',
    alerts: 'Acima do alerta',
    share: (basisPoints: number) => formatBasisPoints(basisPoints),
    none: 'Ninguém acima do alerta.',
    index10k: (index: number) => formatNumber(index),
  },
  classes: {
    title: 'Classes',
    name: 'Classe',
    rest: (amount: string) => ` clientes, ${amount} de exposição`,
  },
  lights: {
    title: 'Sinais',
    rest: ' clientes',
    meanings: lightMeanings,
  },
  empty: 'Sem exposição: ninguém deve nada hoje.',
}

export const yellowWords = {
  intro: 'Quem deu um sinal de alerta. Converse antes de vender mais: é mais barato do que cobrar depois.',
  empty: {
    title: 'Nenhum sinal amarelo',
    message:
      'Quando alguém atrasar, usar demais o limite ou ganhar uma restrição, aparece aqui com o motivo.',
  },
  columns: { signs: 'Por quê' },
  signsHint: 'Os sinais que acenderam o amarelo, com os números de hoje.',
  label: 'Clientes no sinal amarelo',
}

/** The VIP rule as a sentence, in the units of its metric. */
export function vipRuleSentence({
  metric,
  threshold,
  windowMonths,
  maxOverdueDays,
}: CreditPolicy['vip']): string {
  const months = formatCount(windowMonths, 'mês', 'meses')
  const conditions = {
    months: `${formatCount(threshold, 'mês ou mais', 'ou mais meses')} com compra nos últimos ${months}`,
    orders: `${formatNumber(threshold)} ou mais OS nos últimos ${months}`,
    amount: `${formatMoney(centavos(threshold))} ou mais em compras nos últimos ${months}`,
  }
  const overdue =
    maxOverdueDays === 0 ? 'nada vencido' : `nada vencido há mais de ${formatDays(maxOverdueDays)}`
  return `É VIP quem tem ${conditions[metric]} e ${overdue}.`
}

export const vipWords = {
  title: 'Regra VIP',
  interpretation:
    '“Recorrência 9+”: lemos como 9 ou mais meses com compra em 12. Métrica, número e janela podem mudar na política.',
  automatic:
    'Entrada e saída são automáticas, todo dia, e ficam no Registro. VIP muda preços e preferências; a análise continua em toda OS.',
  columns: { count: 'Contagem', standing: 'Situação' },
  countHint: 'O que a regra conta para este cliente, ao lado do mínimo.',
  count: (count: string, threshold: string) => `${count} de ${threshold}`,
  label: 'Clientes VIP',
  change: 'Mudar a regra',
  empty: {
    title: 'Nenhum cliente VIP hoje',
    message: 'Quem cumprir a regra entra sozinho na revisão do dia.',
  },
}

export const proposalWords = {
  intro:
    'Aumentos que a política propõe a quem pagou em dia. Nada aumenta sozinho: a gerência aceita ou recusa.',
  keys: 'Setas andam, Espaço marca, A aceita os marcados, R recusa.',
  label: 'Propostas de limite',
  columns: {
    name: 'Cliente',
    class: 'Classe',
    current: 'Limite atual',
    proposed: 'Proposto',
    why: 'Por quê',
    last: 'Última decisão',
  },
  why: (months: number) => `${formatCount(months, 'mês seguido', 'meses seguidos')} pagando em dia`,
  never: 'nunca decidido',
  marked: (count: number) => formatCount(count, 'marcada', 'marcadas'),
  accept: (count: number) => `Aceitar ${count || ''}`.trim(),
  decline: (count: number) => `Recusar ${count || ''}`.trim(),
  confirmDecline: {
    title: 'Recusar estes aumentos?',
    message: (count: number) =>
      `${formatCount(count, 'proposta recusada volta', 'propostas recusadas voltam')} a ser feita quando a política permitir de novo.`,
    confirm: 'Recusar',
  },
  done: (granted: number, declined: number) =>
    [
      granted ? formatCount(granted, 'limite aumentado', 'limites aumentados') : '',
      declined ? formatCount(declined, 'proposta recusada', 'propostas recusadas') : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Nada mudou.',
  leftOut: (count: number) =>
    `${formatCount(count, 'proposta não valia mais e ficou', 'propostas não valiam mais e ficaram')} de fora.`,
  managersOnly: 'Só a gerência e o proprietário decidem os aumentos. Você pode consultar.',
  total: (count: number, amount: string) =>
    `${formatCount(count, 'proposta', 'propostas')}, ${amount} a mais de risco se todas forem aceitas`,
  empty: {
    title: 'Nenhum aumento a decidir',
    message: 'As propostas aparecem quando alguém completa os meses em dia que a política pede.',
  },
}
