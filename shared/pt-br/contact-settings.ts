import type { State } from '#shared/domain/contact.ts'
import { formatCount } from './format.ts'

export const contactForm = {
  intro:
    'Quando e quantas vezes os clientes podem ser procurados, em qualquer canal. Não há lei federal de horários; alguns estados têm a sua.',
  hours: 'Horários de contato',
  hoursHint:
    'Deixe um campo em branco e ninguém é procurado naquele dia. O horário nacional vale para os estados sem linha própria.',
  where: 'Onde',
  national: 'Horário nacional',
  days: { weekdays: 'Segunda a sexta', saturday: 'Sábado', sunday: 'Domingo e feriado' },
  from: (where: string, days: string) => `${where}, ${days.toLowerCase()}: das`,
  until: (where: string, days: string) => `${where}, ${days.toLowerCase()}: até`,
  to: 'às',
  timePlaceholder: 'hh:mm',
  saoPaulo: 'Usar a prática de São Paulo (8 às 20, sábado 8 às 14)',
  narrow: 'Voltar ao horário estreito (9 às 18)',
  addState: 'Horário próprio para um estado',
  addStatePlaceholder: 'Escolha o estado',
  removeState: (state: State) => `Tirar a linha de ${state}`,
  broken: (count: number) =>
    count === 1
      ? 'O horário passa do que se lê na lei de um estado'
      : `O horário passa do que se lê na lei de ${formatCount(count, 'estado', 'estados')}`,
  brokenList: (states: readonly State[]) =>
    `${states.join(', ')}: ponha a linha do estado ou estreite o horário.`,
  adoptLaw: 'Pôr o horário destes estados',
  laws: 'O que se lê na lei de cada estado',
  lawsHint:
    'De listas publicadas, que às vezes divergem: confira com seu advogado antes de alargar um horário. O horário nacional de fábrica (9 às 18, segunda a sexta) cabe em todas.',
  lawColumns: {
    state: 'UF',
    hours: 'Segunda a sexta',
    saturday: 'Sábado',
    law: 'Lei',
    source: 'Onde se leu',
  },
  conflict: 'fontes divergem',
  none: 'não',
  window: (from: string, until: string) => `${from} às ${until}`,
  caps: 'Limites por cliente',
  maxPerDay: 'Contatos por dia',
  maxPerWeek: 'Contatos por semana',
  afterPromiseDays: 'Espera depois do dia prometido',
  afterPaymentDays: 'Sossego depois de um pagamento',
  capsHint: 'Contam todos os canais juntos.',
  inContacts: (count: number | null) => (count === 1 ? ' contato' : ' contatos'),
  inBusinessDays: (count: number | null) => (count === 1 ? ' dia útil' : ' dias úteis'),
  inDays: (count: number | null) => (count === 1 ? ' dia' : ' dias'),
  work: 'Quanto custa cobrar à mão',
  workHint: 'É o que o contador de minutos economizados e o custo da cobrança usam.',
  minutes: (channel: string) => `${channel}: minutos à mão`,
  inMinutes: ' min',
  hourCost: 'Custo de uma hora de trabalho',
  save: 'Salvar contato',
}
