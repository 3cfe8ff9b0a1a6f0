import type { QueueKind } from '#shared/contracts/queue.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { StepTime } from '#shared/domain/dunning/next-action.ts'
import { clockTime } from './dunning-names.ts'
import { formatCount, formatDay, formatNumber } from './format.ts'

export const collectionTabs = {
  hoje: 'Hoje',
  lista: 'Lista',
  mensagens: 'Mensagens',
  resultados: 'Resultados',
  regua: 'Régua',
}

const customers = (count: number) => formatCount(count, 'cliente', 'clientes')

export const queueKindNames: Record<QueueKind, string> = {
  'to-do': 'A fazer hoje',
  resting: 'Em repouso',
  waiting: 'Aguardando a próxima etapa',
  decide: 'Decidir',
}

export const queueWords = {
  title: 'Cobrança',
  subtitle: 'Uma coisa de cada vez: quem procurar hoje, como e por quê.',
  place: (at: number, total: number) => `Cliente ${formatNumber(at)} de ${formatNumber(total)}`,
  previous: 'Anterior',
  next: 'Próximo',
  owes: (amount: string, titles: number) =>
    `${amount} em atraso · ${formatCount(titles, 'título', 'títulos')}`,
  dueSoon: 'Nada em atraso: só um lembrete.',
  late: (days: number) => (days === 1 ? '1 dia de atraso' : `${formatNumber(days)} dias de atraso`),
  step: 'O que fazer',
  why: (step: string, since: Day, policy: string) => `${step}: etapa de ${formatDay(since)} da ${policy}.`,
  house: 'régua da casa',
  policy: (name: string, version: number) => `régua “${name}”, versão ${version}`,
  noChannel: 'Nenhum canal desta etapa alcança o cliente. Complete o cadastro, ligue, ou mande uma carta.',
  undelivered: (channel: string, on: Day, note: string) =>
    `${channel} de ${formatDay(on)} não chegou${note ? `: ${note.replace(/\.$/, '')}` : ''}.`,
  undeliveredInstead: (channel: string) => `A etapa vai por outro meio: ${channel}.`,
  correctContact: 'Corrigir o contato',
  completeRegistration: 'Completar o cadastro',
  wait: (reason: string, on: Day | null, minute: number) =>
    on ? `${reason}. Pode ser a partir de ${formatDay(on)} às ${clockTime(minute)}.` : `${reason}.`,
  waitToday: (reason: string, minute: number) =>
    `${reason}. Pode ser hoje, a partir das ${clockTime(minute)}.`,
  waitReasons: {
    hours: 'Fora do horário de contato',
    sunday: 'Dia sem contato',
    holiday: 'Feriado',
    'step-hour': 'Ainda não é a hora desta etapa',
  } satisfies Record<Exclude<StepTime, { ok: true }>['reason'], string>,
  titles: 'Títulos',
  columns: { title: 'Título', due: 'Vencimento', late: 'Atraso', total: 'Hoje deve', state: 'Situação' },
  asked: 'Entra na mensagem de hoje',
  notAsked: 'Ainda não',
  skipped: (count: number) =>
    `Por que só uma? ${formatCount(count, 'etapa foi pulada', 'etapas foram puladas')}`,
  skippedReasons: {
    collapsed: 'outra etapa do dia tomou o lugar dela',
    'past-due': 'o lembrete perdeu o sentido: já venceu',
  },
  skippedLine: (title: string, name: string, on: Day, reason: string) =>
    `${title}: ${name}, de ${formatDay(on)} — ${reason}.`,
  skippedMore: 'Mostrar todas',
  skippedLess: 'Mostrar menos',
  lastContacts: 'Últimos contatos',
  noContacts: 'Ninguém falou com este cliente ainda.',
  history: 'Ver tudo',
  buttons: {
    message: {
      whatsapp: 'Mandar WhatsApp',
      sms: 'Mandar SMS',
      email: 'Mandar e-mail',
      phone: 'Preparar ligação',
      letter: 'Fazer a carta',
    },
    call: 'Ligar',
    later: 'Deixar para depois',
    agreement: 'Propor acordo',
    receive: 'Receber',
  },
  blocked: 'Escolha antes a abordagem.',
  needsManager: 'Esta etapa precisa de um gerente.',
  needsOwner: 'Esta etapa precisa do proprietário.',
  approach: {
    title: 'Antes da primeira ação firme: qual a abordagem?',
    hint: 'Olhe o Raio-X deste cliente e escolha. O motivo fica no histórico.',
    kinds: {
      conciliate: 'Conciliar: bom cliente em dificuldade',
      insist: 'Insistir: esquece ou adia',
      firm: 'Ser firme: pode e não paga',
      'stop-credit': 'Parar o crédito e cobrar',
    },
    reason: 'Por quê',
    save: 'Registrar abordagem',
    xray: 'Abrir o Raio-X',
    done: 'Abordagem registrada.',
  },
  later: {
    title: (name: string) => `Deixar ${name} para depois`,
    intro: 'Nada sai para este cliente até o dia escolhido. O motivo fica no histórico.',
    until: 'Voltar à fila em',
    reason: 'Motivo',
    save: 'Deixar para depois',
    done: 'O cliente volta à fila no dia escolhido.',
  },
  empty: {
    title: 'Fila limpa: nada a cobrar agora',
    message: (tomorrow: string) => `Tudo o que venceu tem dono, motivo ou próxima etapa. ${tomorrow}`,
    tomorrow: (waiting: number) =>
      waiting === 0
        ? 'Nenhuma etapa marcada.'
        : `${customers(waiting)} com etapa marcada para os próximos dias.`,
  },
  three: {
    title: '3 ações de hoje',
    hint: 'As que mais devem trazer dinheiro.',
    all: 'Abrir a fila',
    line: (step: string, amount: string) => `${step} · ${amount}`,
  },
  counter: (counts: { todo: number; reminders: number }) =>
    `${customers(counts.todo)} para procurar hoje${counts.reminders > 0 ? `, ${formatNumber(counts.reminders)} só lembrete` : ''}`,
  justLate: (titles: number, amount: string) =>
    `${formatCount(titles, 'título venceu', 'títulos venceram')} ontem e não foi pago: ${amount}.`,
  saved: (minutes: number) => `${formatNumber(minutes)} min economizados hoje`,
  decide: (count: number) => `${customers(count)} no fim da régua, à espera de decisão`,
  list: {
    label: 'Fila de cobrança',
    search: 'Buscar por nome, documento, telefone ou número',
    clear: 'Limpar a busca',
    mine: 'Só os meus',
    kind: 'Situação',
    columns: {
      customer: 'Cliente',
      overdue: 'Em atraso',
      late: 'Atraso',
      step: 'Próxima etapa',
      channel: 'Canal',
      expected: 'Deve trazer',
      hold: 'Por que repousa',
      next: 'Etapa que vem',
      owner: 'Quem cuida',
    },
    expectedHint:
      'O que se espera receber se alguém falar hoje: valor em atraso vezes a chance pela idade da dívida (tabela da casa).',
    none: {
      title: 'Ninguém aqui',
      message: 'Nenhum cliente nesta situação hoje.',
    },
    selected: (count: number, amount: string) => `${customers(count)}, ${amount} em atraso`,
    noneSelected: 'Marque clientes para preparar todas as mensagens de uma vez.',
    approve: (count: number) => `Preparar ${formatCount(count, 'mensagem', 'mensagens')}`,
    nobody: 'ninguém',
    outOfHours: 'fora do horário',
    fromHour: (minute: number) => `a partir das ${clockTime(minute)}`,
  },
  approved: {
    title: (count: number) =>
      count === 0
        ? 'Nenhuma mensagem preparada'
        : formatCount(count, 'mensagem preparada', 'mensagens preparadas'),
    leftOut: (count: number) => `${customers(count)} de fora`,
    next: 'O que sai por e-mail já está na caixa de saída; as outras esperam você abrir uma a uma em Mensagens.',
    letters: (count: number) =>
      `${formatCount(count, 'carta foi emitida', 'cartas foram emitidas')}: imprima em Cartas.`,
    open: 'Abrir mensagens',
    openLetters: 'Abrir cartas',
    done: 'Concluir',
  },
  report: {
    title: 'Títulos sem ação',
    zero: 'Nenhum título vencido está sem ação, motivo ou próxima etapa.',
    some: (count: number) => `${formatCount(count, 'título vencido', 'títulos vencidos')} sem ação!`,
    columns: {
      title: 'Título',
      customer: 'Cliente',
      due: 'Vencimento',
      total: 'Hoje deve',
      what: 'O que acontece',
    },
    today: 'entra hoje',
    decide: 'fim da régua: decidir',
    next: (step: string, on: Day) => `${step}, ${formatDay(on)}`,
  },
}
