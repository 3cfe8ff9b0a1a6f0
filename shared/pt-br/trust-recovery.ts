import type { Day } from '#shared/domain/calendar.ts'
import type { RecoveryStage } from '#shared/domain/trust-recovery/recovery-plan.ts'
import type { RecoveryStanding } from '#shared/domain/trust-recovery/recovery-standing.ts'
import { formatBasisPoints, formatCount, formatDay, formatDays, formatMoney, formatNumber } from './format.ts'

export const recoveryStageNames: Record<RecoveryStage, string> = {
  settle: 'Quitar a dívida',
  upfront: 'Pedidos pagos adiantado',
  'cost-entry': 'Pedidos com o custo na entrada',
  normal: 'Condições normais',
}

const orders = (count: number) => formatCount(count, 'pedido', 'pedidos')

export const trustRecovery = {
  intro:
    'O caminho de volta de quem deveu: quitar, comprar adiantado, depois com o custo na entrada, e então as condições normais. O pedido obedece à etapa sozinho.',
  tabs: {
    planos: 'Planos',
    candidatos: 'Quem pode ter um plano',
    reativar: 'Convidar de volta',
    agradecer: 'Agradecer',
  },
  label: {
    planos: 'Planos de reconquista',
    candidatos: 'Clientes que podem ter um plano de reconquista',
    reativar: 'Clientes para convidar de volta',
    agradecer: 'Clientes a agradecer',
  },
  search: 'Buscar cliente',
  clear: 'Limpar a busca',
  states: { running: 'Em andamento', ended: 'Encerrados', all: 'Todos' },
  filterState: 'Situação dos planos',
  columns: {
    customer: 'Cliente',
    stage: 'Etapa',
    progress: 'Progresso',
    missing: 'O que falta',
    started: 'Início',
    overdue: 'Vencido',
    late: 'Atraso',
    settledOn: 'Quitou em',
    lastBoughtOn: 'Última compra',
    bought: 'Comprou em 12 meses',
    boughtHint: 'Nos doze meses até a última compra.',
    invitedOn: 'Convidado em',
    comeback: 'Condição a oferecer',
    benefits: 'Tem por pagar em dia',
    benefitsHint:
      'O que a política de crédito dá hoje a este cliente e o atraso tiraria. Vai no agradecimento.',
    paid: 'Pago em dia',
    lastPaidOn: 'Último pagamento',
  },
  progress: (basisPoints: number) => `${formatBasisPoints(basisPoints)} do caminho`,
  progressOf: (customer: string) => `Progresso do plano de ${customer}`,
  settle: (amount: string) => `Quitar ${amount} vencidos`,
  settleSoon: 'A dívida conta como quitada ao fim de um dia sem nada vencido',
  missing: {
    upfront: (left: number) => `${orders(left)} ${left === 1 ? 'pago' : 'pagos'} adiantado`,
    'cost-entry': (left: number) => `${orders(left)} com o custo na entrada`,
    normal: 'Nada: a confiança voltou',
  },
  relapses: (count: number) => formatCount(count, 'recaída', 'recaídas'),
  ended: { recovered: 'Recuperado', 'given-up': 'Encerrado sem concluir' },
  boughtAgain: 'Já voltou a comprar',
  customerLine: (number: number) => `Cliente nº ${formatNumber(number)}`,
  days: (days: number) => (days === 0 ? '–' : formatDays(days)),
  never: '–',
  empty: {
    planos: {
      title: 'Nenhum plano de reconquista',
      message:
        'Quem deve há muito tempo pode voltar a comprar por um caminho combinado. Comece por “Quem pode ter um plano”.',
    },
    candidatos: {
      title: 'Ninguém precisa de um plano',
      message:
        'Aparecem aqui os clientes com mais de 30 dias de atraso, ou que acabaram de quitar um atraso assim.',
    },
    reativar: {
      title: 'Ninguém para convidar',
      message:
        'Aparecem aqui os clientes que quitaram o que deviam há mais de 30 dias, não devem nada e ainda não voltaram a comprar.',
    },
    agradecer: {
      title: 'Nenhum agradecimento a fazer',
      message:
        'Quem paga em dia aparece aqui por 7 dias. No máximo um agradecimento por cliente e mês, e nunca com atraso, contestação ou reclamação em aberto.',
    },
    notFound: { title: 'Nenhum cliente com este nome', message: 'Confira a busca.' },
  },
  figures: {
    running: 'Planos em andamento',
    relapsed: (count: number) => (count === 0 ? 'Nenhuma recaída' : `${count} com recaída`),
    recovered: 'Confianças recuperadas',
    recoveredNote: 'Planos que chegaram ao fim',
    returned: 'Clientes recuperados que voltaram a comprar',
    returnedNote: (again: number, recovered: number) =>
      recovered === 0
        ? 'Ninguém quitou atraso de mais de 30 dias em um ano'
        : `${again} de ${recovered} que quitaram atraso de mais de 30 dias em um ano`,
    toReactivate: 'Para convidar de volta',
    toReactivateNote: 'Quitaram há mais de 30 dias e não voltaram',
  },
  start: 'Propor plano…',
  startTitle: (customer: string) => `Plano de reconquista: ${customer}`,
  startIntro:
    'O plano vale a partir de hoje: o pedido só oferece a forma de pagamento da etapa em que o cliente está. Imprima e combine com ele.',
  fields: {
    upfrontOrders: 'Pedidos pagos adiantado',
    costEntryOrders: 'Pedidos com o custo na entrada',
    relapseAfterDays: 'Dias de atraso que são recaída',
    relapseHint: 'Um título com mais dias de atraso do que isto leva o plano de volta ao início.',
  },
  startSave: 'Começar o plano',
  started: 'Plano de reconquista começado e guardado em Documentos.',
  details: (customer: string) => `Plano de ${customer}`,
  stage: (stage: RecoveryStage) => `Etapa: ${recoveryStageNames[stage]}`,
  stepDone: 'feito',
  stepNow: 'agora',
  stepLater: 'depois',
  stepText: {
    settle: 'Nada vencido ao fim de um dia',
    upfront: (done: number, of: number) =>
      of === 0 ? 'Não pede pedidos adiantados' : `${done} de ${of} pagos antes de produzir`,
    'cost-entry': (done: number, of: number) =>
      of === 0
        ? 'Não pede pedidos com entrada'
        : `${done} de ${of} com o custo pago antes de produzir e o resto em dia`,
    normal: 'Condições da classe do cliente',
  },
  relapsesTitle: 'Recaídas',
  relapse: (day: Day) => `Recaída em ${formatDay(day)}: o plano voltou ao início`,
  forgivenRelapse: (day: Day) => `Recaída em ${formatDay(day)}, perdoada`,
  forgive: 'Perdoar…',
  forgiveTitle: 'Perdoar a recaída',
  forgiveIntro: (day: Day) =>
    `O que foi feito antes de ${formatDay(day)} volta a contar. Só o proprietário perdoa, e o motivo fica na ficha.`,
  reason: 'Motivo',
  forgiveSave: 'Perdoar',
  forgiven: 'Recaída perdoada.',
  rule: (days: number) => `Mais de ${formatDays(days)} de atraso é recaída`,
  startedBy: (day: Day, by: string) => `Começou em ${formatDay(day)}, por ${by}`,
  endedOn: (day: Day, by: string) => `Encerrado em ${formatDay(day)}, por ${by}`,
  print: 'Posição de hoje em PDF',
  openPaper: 'Plano guardado',
  end: 'Encerrar o plano…',
  endTitle: 'Encerrar o plano de reconquista',
  endIntro: 'A partir daí valem as regras normais de crédito para este cliente.',
  outcome: 'Como terminou',
  outcomes: { recovered: 'Confiança recuperada', 'given-up': 'Não foi cumprido' },
  note: 'Observação',
  endSave: 'Encerrar o plano',
  endDone: 'Plano encerrado.',
  openCustomer: 'Abrir a ficha',
  inviteTitle: (customer: string) => `Convidar ${customer} de volta`,
  settledBefore: 'Quitou há mais de',
  settledDays: { '30': '30 dias', '60': '60 dias', '90': '90 dias', '180': '180 dias' },
  noBenefits: 'Nenhum ainda',
  thank: 'Agradecer…',
  thankAll: (count: number) =>
    count === 1 ? 'Preparar 1 agradecimento' : `Preparar ${formatNumber(count)} agradecimentos`,
  thanked: (prepared: number, leftOut: number) =>
    leftOut === 0
      ? `${formatCount(prepared, 'agradecimento preparado', 'agradecimentos preparados')}. Envie em Cobrança › Mensagens.`
      : `${formatCount(prepared, 'agradecimento preparado', 'agradecimentos preparados')}; ${formatCount(leftOut, 'cliente ficou', 'clientes ficaram')} de fora.`,
  paidTitles: (titles: number, amount: string) => `${formatCount(titles, 'título', 'títulos')} · ${amount}`,
  certificate: 'Certificado do ano',
  certificateHint: 'A declaração anual de quitação, em Documentos.',
  loading: 'Carregando a reconquista…',
} as const

/** What is missing for the next stage, in a sentence. */
export function missingSentence({ stage, overdue, upfront, costEntry }: RecoveryStanding): string {
  const { missing, settle, settleSoon } = trustRecovery
  if (stage === 'settle') return overdue > 0 ? settle(formatMoney(overdue)) : settleSoon
  if (stage === 'upfront') return missing.upfront(upfront.of - upfront.done)
  if (stage === 'cost-entry') return missing['cost-entry'](costEntry.of - costEntry.done)
  return missing.normal
}

/** The plan as a visible contract. */
export const recoveryPlanWords = {
  title: 'Plano de reconquista',
  subject: 'Caminho combinado para a volta das condições normais de compra',
  lead: 'O que foi combinado, onde estamos e o que falta para a próxima etapa',
  number: (customer: number) => `Cliente nº ${customer}`,
  asOf: (on: Day) => `Posição em ${formatDay(on)}`,
  greeting: (customer: string) =>
    `${customer}, queremos continuar trabalhando juntos. Este é o caminho que combinamos para isso: cada etapa cumprida abre a seguinte, e o que já foi feito fica valendo.`,
  where: 'Onde estamos',
  progress: 'do caminho feito',
  now: 'Etapa de agora',
  owed: 'Vencido hoje',
  stages: 'As etapas',
  columns: { stage: 'Etapa', what: 'O que é combinado', state: 'Situação' },
  what: {
    settle: 'Pagar o que está vencido, à vista ou por um acordo assinado.',
    upfront: (of: number) => `${orders(of)} com o valor total pago antes de entrar em produção.`,
    'cost-entry': (of: number) =>
      `${orders(of)} com o custo pago na entrada e o restante pago antes da entrega.`,
    normal: 'Compra nas condições da sua classe de crédito, com os benefícios dela.',
  },
  skipped: 'não se aplica',
  done: 'Cumprida',
  doneOf: (done: number, of: number) => `${done} de ${of}`,
  current: 'Em andamento',
  next: 'A seguir',
  missing: 'O que falta agora',
  rules: 'Como funciona',
  ruleLines: (days: number): readonly string[] => [
    'Cada pedido conta no dia em que é pago por inteiro; a ordem dos pagamentos de um mesmo dia não muda nada.',
    `Um título com mais de ${formatDays(days)} de atraso leva o plano de volta ao início. O que foi pago continua pago.`,
    'A forma de pagamento dos novos pedidos segue a etapa em que o plano está.',
    'O plano não altera dívidas, contratos ou acordos existentes e não é novação.',
  ],
  relapses: 'Recaídas',
  relapse: (day: Day) => `${formatDay(day)}: voltou ao início`,
  forgiven: (day: Day) => `${formatDay(day)}: relevada pelo laboratório`,
  agreed: (day: Day) => `Combinado em ${formatDay(day)}`,
  laboratory: 'Laboratório',
  customer: 'Cliente',
  remark: 'Plano comercial, sem novação de dívida. Dúvidas: fale com o laboratório.',
  hint: 'O plano como contrato visível: entregue ao cliente e atualize quando ele avançar.',
  save: 'Salvar plano em PDF',
  saved: 'Plano salvo.',
  fileName: (on: Day, customer: string) => `Plano de reconquista ${on} – ${customer}`,
} as const
