import type { OrderPhase, RemakeCause } from '#shared/domain/order.ts'
import { formatCount } from './format.ts'

export const phaseNames: Record<OrderPhase, string> = {
  registered: 'Registrada',
  producing: 'Em produção',
  ready: 'Pronta',
  delivered: 'Entregue',
  cancelled: 'Cancelada',
}

export const remakeCauses: Record<RemakeCause, string> = {
  'lab-error': 'Erro do laboratório',
  colour: 'Cor',
  moulding: 'Moldagem',
  'plan-change': 'Mudança de plano',
  fit: 'Adaptação',
  breakage: 'Quebra',
  other: 'Outra',
}

export const orders = {
  title: 'Pedidos',
  label: 'Pedidos (OS)',
  create: 'Novo pedido',
  count: (count: number) => formatCount(count, 'pedido', 'pedidos'),
  open: (count: number) => formatCount(count, 'pedido em aberto', 'pedidos em aberto'),
  search: 'Número da OS, cliente ou código do paciente',
  clear: 'Limpar a busca',
  phase: 'Fase',
  phases: {
    abertas: 'Em aberto',
    registradas: 'Registradas',
    producao: 'Em produção',
    prontas: 'Prontas',
    entregues: 'Entregues',
    canceladas: 'Canceladas',
    todas: 'Todas',
  },
  heldOnly: 'Só retidos',
  number: (number: number) => `OS ${number}`,
  columns: {
    number: 'OS',
    customer: 'Cliente',
    patient: 'Paciente',
    promisedOn: 'Prometido',
    phase: 'Fase',
    verdict: 'Decisão',
    total: 'Total',
    received: 'Recebido',
    uncoveredCost: 'Custo a cobrir',
  },
  meaning: {
    patient: 'Só o código. Nome de paciente não entra no sistema (LGPD).',
    verdict: 'O que a política de crédito respondeu na última vez em que o pedido foi conferido.',
    uncoveredCost: 'Custo direto que ainda não entrou: o que se perde se o cliente nunca pagar.',
  },
  late: 'atrasado',
  today: 'hoje',
  stage: (stage: string) => `em ${stage}`,
  none: {
    title: 'Nenhum pedido ainda',
    message:
      'Lance o primeiro: o sistema confere limite, atrasos e consulta de crédito na hora, e diz quanto você perde se o cliente não pagar.',
  },
  noneOfCustomer: {
    title: 'Nenhum pedido deste cliente',
    message: 'O próximo pedido aparece aqui com a fase, a decisão de crédito e o custo ainda a cobrir.',
  },
  nothingOpen: {
    title: 'Nenhum pedido em aberto',
    message: 'Tudo foi entregue. Veja os entregues escolhendo outra fase, ou lance um pedido novo.',
  },
  notFound: {
    title: 'Nenhum pedido com estes filtros',
    message: 'Mude a fase, tire “Só retidos” ou procure por outro número, cliente ou código.',
  },
}

/** The card of the decision, beside the form and on the order's page. */
export const decisionCard = {
  title: 'Decisão de crédito',
  waiting: 'Escolha o cliente e o primeiro item. A decisão aparece aqui enquanto você digita.',
  recalculating: 'Conferindo…',
  verdicts: {
    approve: 'Aprovado',
    conditions: 'Aprovado com condições',
    refuse: 'Retido',
  },
  reasons: 'Motivos',
  noReasons: 'Nenhum impedimento.',
  more: (count: number) => `Mais ${formatCount(count, 'motivo', 'motivos')}`,
  fewer: 'Mostrar menos',
  by: { order: 'para aceitar', production: 'antes de produzir', delivery: 'antes de entregar' },
  cover: {
    title: 'Cobertura de custo',
    covered: 'Custo coberto',
    open: 'Custo a cobrir',
    profit: 'Lucro a receber',
    earned: 'Lucro recebido',
    text: (received: string, cost: string, profit: string) =>
      `Recebido ${received} do custo de ${cost}; lucro de ${profit} à parte.`,
    loss: (amount: string) => `Vendido ${amount} abaixo do custo.`,
  },
  limit: {
    title: 'Limite',
    uses: (after: string, limit: string) => `${after} de ${limit}`,
    above: (amount: string) => `passa ${amount}`,
    left: (amount: string) => `sobram ${amount}`,
    none: 'sem limite',
    parts: {
      openTitles: 'Títulos',
      unbilledDelivered: 'Não faturado',
      chequesToClear: 'Cheques',
      committed: 'Outras OS',
      thisOrder: 'Esta OS',
    },
    states: {
      normal: '',
      initial: 'limite inicial de cliente novo',
      frozen: 'limite congelado por atraso',
      'frozen-by-hand': 'limite congelado pela gerência',
      zero: 'limite zerado',
    },
  },
  facts: {
    overdue: 'Vencido',
    overdueValue: (amount: string, days: string) => `${amount} há ${days}`,
    nothingOverdue: 'nada',
    bureau: 'Consulta',
    bureauNone: 'nenhuma',
    bureauClean: (days: string) => `sem restrição, ${days}`,
    bureauRestricted: (count: string, days: string) => `${count}, ${days}`,
    today: 'hoje',
    ago: (days: string) => `há ${days}`,
    references: 'Referências',
    referencesValue: (good: number, bad: number) => `${good} boas · ${bad} ruins`,
    referencesNone: 'nenhuma',
    score: 'Score',
    neutral: 'sem histórico',
    registration: 'Cadastro',
    registrationValue: (percent: string) => `${percent} completo`,
    table: 'Tabela',
  },
  actions: {
    receive: 'Receber entrada',
    receiveBalance: 'Receber saldo',
    cheques: 'Receber cheques',
    plan: 'Acertar cheques',
    bureau: 'Registrar consulta',
    registration: 'Completar cadastro',
    contact: 'Confirmar contato',
    titles: 'Receber vencidos',
    credit: 'Ver crédito',
    blocks: 'Ver bloqueio',
    release: 'Liberar…',
    policy: 'Trocar pagamento',
  },
}
