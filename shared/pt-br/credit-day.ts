import type { CreditTask, ListEvent } from '#shared/contracts/credit.ts'
import { formatCount, formatNumber } from './format.ts'

export const taskNames: Record<CreditTask['kind'], string> = {
  'bureau-recheck': 'Consultar de novo',
  'registration-stale': 'Cadastro com item vencido',
  'contact-stale': 'Confirmar contato',
  'registration-revalidate': 'Revalidar cadastro',
  'analysis-waiting': 'Análise à espera',
  'claim-deadline': 'Prazo do seguro',
  'insurance-ending': 'Seguro termina',
  'temporary-limit-ending': 'Limite temporário termina',
  'block-review': 'Rever bloqueio',
  'release-ending': 'Liberação termina',
  'dispute-deadline': 'Contestação a responder',
  'ticket-answer': 'Ouvidoria a responder',
  'decision-due': 'Decidir o caso',
  'case-clock': 'Prazo de um caso',
  'promise-formalise': 'Formalizar promessa',
  'contact-next-step': 'Próximo passo',
  'contact-resolve': 'Conferir o que disse',
  'agreement-unsigned': 'Proposta sem assinatura',
  'agreement-breakable': 'Acordo em atraso',
}

export const agendaWords = {
  intro: 'O que o crédito pede, dia a dia. Enter abre onde se faz.',
  late: 'atrasada',
  columns: { dueOn: 'Dia', kind: 'Tarefa', name: 'Cliente', what: 'O que fazer' },
  today: 'Hoje',
  tomorrow: 'Amanhã',
  until: 'Mostrar até',
  horizons: { semana: '7 dias', mes: '30 dias', trimestre: '90 dias' },
  kinds: 'Tipo de tarefa',
  all: 'Todas',
  count: (count: number) => formatCount(count, 'tarefa', 'tarefas'),
  label: 'Agenda do crédito',
  empty: {
    title: 'Nada a fazer neste período',
    message: 'Novas consultas, revalidações e vencimentos aparecem aqui no dia certo.',
  },
  more: (shown: number, total: number) =>
    `Mostrando as ${formatNumber(shown)} primeiras de ${formatNumber(total)}.`,
}

export const eventNames: Record<ListEvent['event'], string> = {
  'vip-entered': 'Entrou no VIP',
  'vip-left': 'Saiu do VIP',
  'benefit-lost': 'Perdeu benefício',
  'benefit-restored': 'Recuperou benefício',
  'turned-yellow': 'Ficou amarelo',
  'turned-red': 'Ficou vermelho',
  'turned-green': 'Voltou ao verde',
}

export const logWords = {
  intro: 'Tudo o que a revisão do dia mudou nas listas e nos benefícios, com a causa. Nada se apaga.',
  label: 'Registro de listas e benefícios',
  columns: { on: 'Dia', name: 'Cliente', event: 'O que mudou', cause: 'Por quê' },
  empty: {
    title: 'Nada registrado ainda',
    message: 'A primeira revisão do dia anota aqui quem entra e sai das listas.',
  },
}

export const reviewWords = {
  done: (entered: number, left: number, suspended: number, restored: number) =>
    `Revisão de crédito do dia: ${[
      entered ? `${formatNumber(entered)} ${entered === 1 ? 'entrou' : 'entraram'} no VIP` : '',
      left ? `${formatNumber(left)} ${left === 1 ? 'saiu' : 'saíram'} do VIP` : '',
      suspended ? formatCount(suspended, 'benefício suspenso', 'benefícios suspensos') : '',
      restored ? formatCount(restored, 'benefício devolvido', 'benefícios devolvidos') : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  see: 'Ver registro',
}

export const homeCredit = {
  yellow: 'Sinal amarelo',
  yellowAll: 'Ver todos',
  yellowNone: 'Ninguém no sinal amarelo.',
  held: 'Retidos',
  heldAll: 'Ver todos',
  heldNone: 'Ninguém retido por atraso.',
  tasks: 'Tarefas de crédito',
  tasksHint: 'Até hoje. Setas andam, Enter abre.',
  tasksAll: 'Abrir a agenda',
  tasksNone: 'Nenhuma tarefa de crédito para hoje.',
  bank: 'Banco do laboratório',
  bankAll: 'Abrir o crédito',
  more: (count: number) => `e mais ${formatNumber(count)}`,
}
