import type { RouteEstimate } from '#shared/domain/escalation/least-loss.ts'
import { lateBuckets, type OpenRoute } from '#shared/domain/escalation/route-priors.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { lateBucketNames, routeNames } from './endings.ts'
import { formatBasisPoints, formatCount, formatDay, formatDays, formatMoney, formatNumber } from './format.ts'

const decimals = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 })

/** An amount that may be below zero, in centavos. */
export function signedAmount(amount: number): string {
  return amount < 0 ? `−${formatMoney(centavos(-amount))}` : formatMoney(centavos(amount))
}

export const decisionClock = {
  hint: 'Quanto mais tempo, maior o prejuízo: passado o prazo, cada caso pede uma escolha, com um dia para ser revista.',
  label: 'Casos a decidir',
  lossesLabel: 'Perdas e encerramentos',
  views: {
    'a-decidir': 'A decidir',
    decididos: 'Decididos',
    todos: 'Todos',
    perdas: 'Perdas e encerramentos',
  },
  view: 'O que mostrar',
  search: 'Buscar cliente',
  clear: 'Limpar a busca',
  waiting: (cases: number, amount: string) =>
    `${formatCount(cases, 'caso espera', 'casos esperam')} uma decisão · ${amount}`,
  columns: {
    customer: 'Cliente',
    amount: 'Em aberto, com encargos',
    late: 'Maior atraso',
    since: 'Decidir desde',
    decision: 'Decisão',
    best: 'Rota da menor perda',
  },
  titles: (titles: number) => formatCount(titles, 'título', 'títulos'),
  late: (days: number) => formatDays(days),
  none: 'Sem decisão',
  review: (route: string, day: Day) => `${route}, a rever em ${formatDay(day)}`,
  reviewDue: (route: string, day: Day) => `${route}: rever desde ${formatDay(day)}`,
  openCases: (cases: number) => formatCount(cases, 'caso aberto', 'casos abertos'),
  best: (route: string, net: string) => `${route}: ${net}`,
  guess: 'palpite inicial',
  empty: {
    title: 'Nenhum caso a decidir',
    message: 'Aparecem aqui os clientes com títulos vencidos há mais dias do que o prazo das premissas.',
  },
  notFound: { title: 'Nenhum caso com este filtro', message: 'Mude a busca ou o que está sendo mostrado.' },
  noLosses: {
    title: 'Nenhuma perda registrada',
    message: 'Títulos dados como perda e relacionamentos encerrados ficam aqui, com a lição de cada um.',
  },
  details: (customer: string) => `Decidir: ${customer}`,
  summary: (amount: string, titles: number, days: number) =>
    `${amount} em ${formatCount(titles, 'título', 'títulos')}, o mais antigo com ${formatDays(days)} de atraso.`,
  routes: 'As rotas, da menor perda à maior',
  routesHint: 'O líquido esperado é o que deve sobrar de cada rota. Escolha uma para ver a conta inteira.',
  routeColumns: {
    route: 'Rota',
    chance: 'Chance',
    expected: 'Esperado',
    less: 'Descontos',
    net: 'Líquido',
  },
  learned: (tried: number) => formatCount(tried, 'caso visto', 'casos vistos'),
  formula: {
    title: (route: string) => `A conta de “${route}”`,
    writeOff: 'Dar como perda não traz nada e não custa mais nada: líquido zero. É o piso das outras rotas.',
    chance: (estimate: RouteEstimate) =>
      `Chance = (palpite: ${decimals.format(estimate.guessWorked / 10_000)} de ${formatNumber(estimate.guessTried)} + vistos: ${formatNumber(estimate.worked)} de ${formatNumber(estimate.tried)}) = ${formatBasisPoints(estimate.chance)}, para dívidas de ${bucketSpan(estimate.buckets)}`,
    pooled:
      'Faixas de atraso vizinhas são somadas quando a mais antiga pareceria pagar melhor: uma dívida mais velha nunca tem chance maior.',
    expected: ({ asked, chance, share, expected }: RouteEstimate) =>
      `Esperado = ${formatMoney(asked)} × ${formatBasisPoints(chance)} × ${formatBasisPoints(share)} do valor quando dá certo = ${formatMoney(expected)}`,
    commission: ({ commission }: RouteEstimate) => `− comissão: ${formatMoney(commission)}`,
    time: ({ timeLoss, days }: RouteEstimate, monthly: number) =>
      `− demora de ${formatDays(days)} a ${formatBasisPoints(monthly)} ao mês: ${formatMoney(timeLoss)}`,
    cost: ({ cost }: RouteEstimate) => `− despesas: ${formatMoney(cost)}`,
    work: ({ work, minutes }: RouteEstimate, hour: number) =>
      `− trabalho: ${formatNumber(minutes)} min a ${formatMoney(centavos(hour))}/hora: ${formatMoney(work)}`,
    net: ({ net }: RouteEstimate) => `= líquido esperado: ${signedAmount(net)}`,
    guess:
      'Palpite inicial: o laboratório ainda não tem casos encerrados desta rota nesta faixa. A estimativa aprende sozinha com cada caso.',
    source: (source: string) => `Fonte: ${source}`,
    guessSource: 'Fonte: palpite inicial, editável em Premissas',
  },
  choose: 'A decisão',
  route: 'Rota',
  reviewOn: 'Rever em',
  reason: 'Por quê',
  decide: 'Registrar a decisão',
  decided: 'Decisão registrada.',
  ownerOnly: 'Dar como perda é decisão do proprietário.',
  history: 'Decisões anteriores',
  past: (route: string, day: Day, by: string, reason: string) =>
    `${formatDay(day)} · ${route}, por ${by}: ${reason}`,
  goAgreement: 'Montar um acordo',
  goCase: 'Abrir o caso',
  goCall: 'Ligar agora',
  goCustomer: 'Abrir a ficha',
  lose: 'Dar como perda…',
  loseTitle: (customer: string) => `Dar como perda: ${customer}`,
  loseIntro:
    'A cobrança destes títulos termina. A dívida continua nos livros e pode ser paga; só deixa de ser cobrada. Registre a lição para a próxima venda.',
  loseTitles: 'Títulos',
  lesson: 'Lição aprendida',
  lessonHint: 'O que fazer diferente da próxima vez.',
  loseSave: 'Dar como perda',
  lost: 'Perda registrada. A cobrança destes títulos terminou.',
  end: 'Encerrar relacionamento…',
  lossColumns: {
    on: 'Data',
    customer: 'Cliente',
    kind: 'O quê',
    amount: 'Valor',
    since: 'Recebido depois',
    lesson: 'Motivo e lição',
  },
  kinds: { loss: 'Perda', relationship: 'Encerramento' },
  reversed: 'desfeito',
  lostSum: (amount: string) => `Perdas em vigor: ${amount}`,
  reverse: 'Desfazer…',
  reverseTitle: 'Desfazer',
  reverseLoss: 'Os títulos voltam à cobrança. O motivo fica na ficha.',
  reverseRelationship:
    'O relacionamento volta a existir. Se houver bloqueio na lista negra, encerre-o em Crédito › Bloqueios.',
  reverseDone: 'Desfeito.',
  letter: 'Carta em PDF',
  notice: (cases: number, amount: string) =>
    `${formatCount(cases, 'caso passou', 'casos passaram')} do prazo de decisão, com ${amount} em aberto.`,
  noticeOpen: 'Decidir',
  ticketsNotice: (late: number, open: number) =>
    late > 0
      ? `Ouvidoria: ${formatCount(late, 'resposta atrasada', 'respostas atrasadas')}.`
      : `Ouvidoria: ${formatCount(open, 'cliente espera', 'clientes esperam')} resposta.`,
  ticketsOpen: 'Responder',
  prescribed: (titles: number) =>
    titles === 1
      ? '1 título prescreveu: não pode ser protestado, negativado nem cobrado em juízo. Restam o acordo voluntário ou a perda.'
      : `${formatNumber(titles)} títulos prescreveram: não podem ser protestados, negativados nem cobrados em juízo. Restam o acordo voluntário ou a perda.`,
  superindebted:
    'Superendividado: negativação, protesto, ação e assessoria ficam fechados (CDC art. 54-A). Proponha um plano que ele consiga pagar.',
  nothingLeft: 'Nada mais a decidir: o que havia foi pago ou dado como perda.',
  agencyCommission: 'A comissão é a menor entre as agências ativas; sem agência cadastrada, a das premissas.',
  loading: 'Calculando as rotas…',
} as const

function bucketSpan([from, to]: RouteEstimate['buckets']): string {
  const [first, last] = [lateBucketNames[lateBuckets[from]!], lateBucketNames[lateBuckets[to]!]]
  return from === to ? first : `${first} até ${last}`
}

/** The choice words of the assumptions. */
export const priorWords = {
  open: 'Premissas…',
  title: 'Premissas das rotas',
  intro:
    'Os palpites iniciais de cada rota, que pesam como alguns casos: os casos do laboratório se somam a eles. Mude o que souber melhor e diga de onde veio.',
  route: 'Rota',
  routes: routeNames as Record<OpenRoute, string>,
  chances: 'Chance de dar certo, pela idade da dívida',
  chance: (bucket: number) => `${lateBucketNames[lateBuckets[bucket]!]} (%)`,
  share: 'Parte do valor quando dá certo (%)',
  days: 'Dias até receber',
  cost: 'Despesas',
  minutes: 'Minutos de trabalho',
  commission: 'Comissão (%)',
  source: 'Fonte',
  sourceHint: 'Vazio: palpite inicial.',
  strength: 'O palpite pesa como quantos casos',
  decideAfterDays: 'Decidir a partir de quantos dias de atraso',
  monthlyCost: 'Quanto vale menos o dinheiro a cada mês (%)',
  smallClaimsCeiling: 'Teto do juizado especial',
  smallClaimsHint:
    '40 salários mínimos (Lei 9.099/1995, art. 3): confira o valor do ano. O que passa é renunciado.',
  rising: 'As chances não podem subir com a idade da dívida.',
  save: 'Guardar premissas',
  done: 'Premissas guardadas.',
} as const

export const relationshipWords = {
  title: (customer: string) => `Encerrar relacionamento: ${customer}`,
  intro:
    'O laboratório deixa de vender a este cliente. O que está em aberto continua devido e cobrado. Confira cada ponto antes; a carta sai com a posição final.',
  checklist: 'Antes de encerrar',
  nothing: 'nada em aberto',
  count: (count: number, amount: string | null) =>
    amount === null ? formatNumber(count) : `${formatNumber(count)} · ${amount}`,
  settled: 'Conferido',
  note: 'Observação',
  reason: 'Motivo',
  reasonHint: 'Fica na ficha; não aparece na carta.',
  lesson: 'Lição aprendida',
  block: 'Pôr na lista negra',
  blockHint: 'Nenhum pedido passa, nem adiantado, até uma decisão do proprietário.',
  blockUntil: 'Rever o bloqueio em',
  save: 'Encerrar relacionamento',
  done: 'Relacionamento encerrado. A carta está em Escalada › Decisão › Perdas e encerramentos.',
} as const

export const escalationTabs = {
  decisao: 'Decisão',
  casos: 'Casos',
  relogios: 'Relógios legais',
  parceiros: 'Parceiros',
} as const

export const escalationWords = {
  subtitle: 'O que fazer com o que ninguém paga: decidir, agir dentro dos prazos, e aprender.',
} as const
