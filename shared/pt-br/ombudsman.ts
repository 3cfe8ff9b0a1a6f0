import type { Day } from '#shared/domain/calendar.ts'
import type { TicketKind } from '#shared/domain/ombudsman/ticket.ts'
import { formatCount, formatDay, formatDays } from './format.ts'

export const ticketKindNames: Record<TicketKind, string> = {
  complaint: 'Reclamação',
  request: 'Solicitação',
  suggestion: 'Sugestão',
  praise: 'Elogio',
}

export const ombudsman = {
  title: 'Ouvidoria',
  intro:
    'O que os clientes dizem, com prazo para responder. Uma reclamação sobre títulos pausa a cobrança deles até a resposta.',
  open: 'Registrar na ouvidoria…',
  openShort: 'Ouvidoria…',
  formTitle: (customer: string) => `Ouvidoria: ${customer}`,
  formIntro:
    'Anote com as palavras do cliente. Não escreva nomes nem dados de pacientes. O prazo de resposta é contado em dias úteis a partir de hoje.',
  kind: 'O que é',
  text: 'O que o cliente disse',
  titles: 'Sobre quais títulos',
  titlesHint: 'Vazio: não é sobre nenhum título. Em uma reclamação, a cobrança dos escolhidos para agora.',
  titlesPlaceholder: 'Escolha os títulos',
  titleOf: (label: string, dueOn: Day | null, amount: string) =>
    `${label} · ${dueOn ? `vence ${formatDay(dueOn)}` : 'sem vencimento'} · ${amount}`,
  attachments: 'Anexos',
  save: 'Registrar',
  savedPlain: 'Registrado na ouvidoria, com prazo para responder.',
  noTitles: 'Nenhum título em aberto.',
  clear: 'Limpar a busca',
  customer: 'Cliente',
  chooseCustomer: 'Escolha o cliente',
  noCustomer: 'Nenhum cliente com este nome.',
  columns: {
    number: 'Nº',
    kind: 'Tipo',
    customer: 'Cliente',
    text: 'O que foi dito',
    answerBy: 'Responder até',
    titles: 'Títulos',
    state: 'Situação',
  },
  pausing: (titles: number) => `Pausa ${formatCount(titles, 'título', 'títulos')}`,
  answeredOn: (day: Day, solved: boolean) =>
    solved ? `Respondida em ${formatDay(day)}` : `Respondida em ${formatDay(day)}, sem solução`,
  waiting: 'Aguarda resposta',
  late: (day: Day) => `Atrasada desde ${formatDay(day)}`,
  search: 'Buscar por cliente, texto ou número',
  states: { open: 'A responder', answered: 'Respondidas', all: 'Todas' },
  allKinds: 'Todos os tipos',
  filterKind: 'Tipo',
  filterState: 'Situação',
  empty: {
    title: 'Nada na ouvidoria',
    message:
      'Reclamações, pedidos, sugestões e elogios aparecem aqui. Registre pela ficha do cliente ou durante uma ligação.',
  },
  nothingFound: { title: 'Nada com este filtro', message: 'Mude a busca, o tipo ou a situação.' },
  figures: {
    open: 'A responder',
    late: (count: number) => (count === 0 ? 'Todas no prazo' : `${count} fora do prazo`),
    paused: 'Títulos com a cobrança pausada',
    pausedNote: 'Voltam à régua com a resposta',
    inTime: 'Respondidas no prazo',
    ofAnswered: (part: number, whole: number) => `${part} de ${whole} respondidas em 12 meses`,
    median: 'Dias até responder',
    medianNote: 'Mediana de 12 meses',
    none: '–',
  },
  details: (number: number) => `Ouvidoria nº ${number}`,
  said: (day: Day, by: string) => `Dito em ${formatDay(day)}, anotado por ${by}`,
  pausedNow: 'A cobrança destes títulos está pausada até a resposta.',
  resumed: 'A cobrança destes títulos voltou com a resposta.',
  dispute: 'Abrir contestação',
  disputeHint:
    'A contestação tira o valor da cobrança, dos encargos cobrados e das cartas até ser decidida. A reclamação só pausa a régua.',
  disputeDone: 'Contestação aberta.',
  disputed: 'Em contestação ou sem saldo',
  disputeReason: (number: number, text: string) => `Ouvidoria nº ${number}: ${text}`,
  answer: 'Resposta',
  answerHint: 'O que foi respondido ao cliente. Fica na ficha dele.',
  solved: 'A reclamação foi resolvida',
  answerSave: 'Responder',
  answerDone: 'Resposta guardada. A régua dos títulos volta a contar.',
  answerDonePlain: 'Resposta guardada.',
  send: 'Enviar a resposta…',
  answeredBy: (day: Day, by: string) => `Respondida em ${formatDay(day)} por ${by}`,
  openCustomer: 'Abrir a ficha',
  loading: 'Carregando a ouvidoria…',
  task: (number: number, kind: TicketKind) =>
    `Responder ${ticketKindNames[kind].toLowerCase()} da ouvidoria nº ${number}`,
  settings: {
    title: 'Prazos da ouvidoria',
    intro: 'Dias úteis para responder a cada tipo. Vale para o que for registrado de agora em diante.',
    open: 'Prazos…',
    field: (kind: TicketKind) => `${ticketKindNames[kind]} (dias úteis)`,
    save: 'Guardar prazos',
    done: 'Prazos guardados.',
  },
  days: (count: number) => formatDays(count),
} as const
