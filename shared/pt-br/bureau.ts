import type { Consultation } from '#shared/domain/bureau.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formBureauNames } from './analysis-form.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'
import type { Centavos } from '#shared/domain/money.ts'

export const bureauNameOf = ({ bureau, bureauName }: Pick<Consultation, 'bureau' | 'bureauName'>) =>
  bureau === 'other' ? bureauName : formBureauNames[bureau]

export const bureauWords = {
  title: 'Consultas de crédito',
  intro:
    'O Em Dia não consulta ninguém: registre aqui o que você consultou em Serasa, SPC, SCPC, Boa Vista ou CDL.',
  record: 'Registrar consulta',
  label: (name: string) => `Consultas de crédito de ${name}`,
  columns: {
    on: 'Data',
    bureau: 'Onde',
    result: 'Resultado',
    restrictions: 'Restrições',
    score: 'Score',
    cost: 'Custo',
    by: 'Quem consultou',
    attachments: 'Anexos',
  },
  scoreBand: (score: number | null, band: string) =>
    score === null ? band || '—' : band ? `${score} · ${band}` : String(score),
  restrictions: (count: number, amount: Centavos) =>
    count === 0
      ? 'nenhuma'
      : `${formatCount(count, 'restrição', 'restrições')}${amount > 0 ? `, ${formatMoney(amount)}` : ''}`,
  withdrawn: 'Anulada',
  validUntil: (on: Day) => `A última consulta vale até ${formatDay(on)} para a classe deste cliente.`,
  expired: (on: Day) =>
    `A última consulta venceu em ${formatDay(on)}: consulte de novo antes de vender a prazo.`,
  never: 'Sem consulta não há venda a prazo, mesmo a quem se conhece.',
  empty: {
    title: 'Nenhuma consulta registrada',
    message: 'Consulte no site do birô e registre aqui data, resultado e custo; anexe o relatório.',
  },
  spent: (amount: Centavos) => `${formatMoney(amount)} gastos em consultas deste cliente.`,
  drawer: (where: string, on: Day) => `${where}, ${formatDay(on)}`,
  withdraw: 'Anular consulta',
  withdrawTitle: 'Anular esta consulta?',
  withdrawMessage: 'Ela deixa de contar no score e na validade, mas continua na lista, com o motivo.',
  withdrawnOn: (on: Day, reason: string) => `Anulada em ${formatDay(on)}: “${reason}”`,
  withdrawDone: 'Consulta anulada.',
  managersOnly: 'Só a gerência anula uma consulta.',
  noNote: 'Sem observação.',
  noFile: 'Sem relatório anexado.',
} as const

export const consultationForm = {
  title: 'Registrar consulta de crédito',
  intro: 'Escreva o que leu no relatório do birô. Nada é enviado a ele.',
  bureau: 'Onde consultou',
  bureauName: 'Qual birô',
  on: 'Data da consulta',
  result: 'Resultado',
  score: 'Score do birô',
  scoreHint: 'De 0 a 1.000, se ele dá.',
  band: 'Faixa',
  bandHint: 'Ex.: risco baixo',
  restrictions: 'Quantas restrições',
  restrictedAmount: 'Soma das restrições',
  cost: 'Quanto custou',
  note: 'Observação',
  noteHint: 'De quem são as restrições, protestos, ações.',
  attachments: 'Relatório',
  save: 'Registrar',
  saved: 'Consulta registrada.',
} as const
