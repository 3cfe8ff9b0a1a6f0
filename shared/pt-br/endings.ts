import type { Day } from '#shared/domain/calendar.ts'
import type { EndingItem } from '#shared/domain/escalation/debt-ending.ts'
import type { LateBucket, LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { formatDay, formatNumber } from './format.ts'

export const routeNames: Record<LossRoute, string> = {
  insist: 'Insistir',
  agreement: 'Acordo',
  bureau: 'Negativar',
  protest: 'Protestar',
  agency: 'Terceirizar',
  'small-claims': 'Juizado especial',
  'write-off': 'Dar como perda',
}

export const lateBucketNames: Record<LateBucket, string> = {
  d1to30: '1 a 30 dias',
  d31to60: '31 a 60 dias',
  d61to90: '61 a 90 dias',
  d91to180: '91 a 180 dias',
  d181to365: '181 a 365 dias',
  over365: 'mais de 365 dias',
}

/** What is looked at before a relationship ends. */
export const endingItemNames: Record<EndingItem, string> = {
  orders: 'Pedidos em andamento',
  debts: 'Títulos em aberto',
  credit: 'Crédito a devolver',
  cheques: 'Cheques a compensar',
  disputes: 'Contestações em aberto',
  tickets: 'Ouvidoria a responder',
  papers: 'Documentos assinados em vigor',
}

/** *Carta de encerramento* (E26). */
export const endingLetterWords = {
  title: 'Encerramento de relacionamento comercial',
  subject: 'Comunicação do encerramento e posição final',
  lead: 'Comunicação e posição final de contas',
  number: (customer: number) => `Cliente nº ${customer}`,
  dated: (on: Day) => `Emitida em ${formatDay(on)}`,
  ended: (on: Day) => `Decidido em ${formatDay(on)}`,
  greeting: (customer: string) => `Prezado(a) ${customer},`,
  opening: (on: Day) =>
    `Comunicamos que, a partir de ${formatDay(on)}, não receberemos novos pedidos. Agradecemos o período em que trabalhamos juntos.`,
  orders: (count: number) =>
    count === 1
      ? 'O pedido em andamento será concluído ou devolvido conforme as condições em que foi aceito.'
      : `Os ${formatNumber(count)} pedidos em andamento serão concluídos ou devolvidos conforme as condições em que foram aceitos.`,
  position: 'Posição final',
  nothing: 'Não há valores em aberto.',
  credit: (amount: string) =>
    `Há ${amount} de crédito a devolver. Informe a conta ou a chave Pix, em nome do titular do cadastro, para a devolução.`,
  cheques: (count: number, amount: string) =>
    count === 1
      ? `Há 1 cheque em nosso poder, de ${amount}. Será apresentado na data combinada ou devolvido na quitação.`
      : `Há ${formatNumber(count)} cheques em nosso poder, no total de ${amount}. Serão apresentados nas datas combinadas ou devolvidos na quitação.`,
  disputes: (amount: string) =>
    `O que está em contestação (${amount}) será respondido por escrito, como combinado.`,
  debts:
    'O encerramento não altera os valores em aberto, os seus vencimentos nem o direito de contestá-los: fale conosco para quitar ou combinar a forma de pagamento.',
  closing: 'Ficamos à disposição para qualquer esclarecimento.',
  sign: 'Laboratório',
  received: 'Recebido por, em ____/____/______',
  remark: 'Modelo a ser conferido pelo advogado do laboratório.',
  hint: 'A carta com a posição de hoje. Confira com o advogado do laboratório antes de entregar.',
  save: 'Salvar carta em PDF',
  saved: 'Carta salva.',
  fileName: (on: Day, customer: string) => `Encerramento ${on} – ${customer}`,
} as const
