import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

const minutes = (value: number) =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`

/** How the house collects from one customer. */
export const collectionProfile = {
  title: 'Perfil de cobrança',
  hint: 'O que vale para este cliente em todas as etapas e canais.',
  edit: 'Alterar…',
  editTitle: 'Perfil de cobrança',
  editIntro: 'Só o necessário à cobrança (LGPD). Cada mudança fica no histórico, com seu nome.',
  save: 'Guardar perfil',
  done: 'Perfil guardado.',
  nothing: 'Nada fora do comum.',
  policy: (name: string, version: number, scope: string) =>
    `Em vigor: ${name}${version > 0 ? ` v${version}` : ''} (${scope.charAt(0).toLowerCase()}${scope.slice(1)}).`,
  onlyHe: 'Exceção deste cliente',
  by: (by: string, on: Day) => `${by}, ${formatDay(on)}`,
  optOuts: 'Não quer contato por',
  superindebted: 'Superendividado: sem pressão, propor plano',
  superindebtedNote: 'O que o cliente contou',
  lawyer: 'Advogado',
  lawyerName: 'Advogado (só se fala com ele)',
  lawyerContact: 'Contato do advogado',
  ended: 'Situação',
  endedKinds: { none: 'Em atividade', deceased: 'Falecido', closed: 'Encerrou a atividade' },
  pause: 'Deixar em paz até',
  pauseReason: 'Motivo da pausa',
  paused: (until: Day, reason: string) => `Em pausa até ${formatDay(until)}: ${reason}`,
  owner: 'Responsável pela cobrança',
  ownerNone: 'Qualquer pessoa',
  approach: 'Abordagem',
  fraud: 'Sinais de fraude',
  fraudHint: 'Preenchido, medidas duras não precisam esperar os prazos mínimos.',
  preference: 'Prefere',
  preferenceAny: 'Qualquer canal',
  preferenceFrom: 'Das',
  preferenceUntil: 'Até as',
  preferenceReason: 'Por que esta exceção',
  preferenceValid: 'Vale até',
  preferred: (channel: string, from: number | null, until: number | null, validUntil: Day | null) =>
    `${channel}${from === null || until === null ? '' : `, das ${minutes(from)} às ${minutes(until)}`}${
      validUntil === null ? '' : `, até ${formatDay(validUntil)}`
    }`,
  invalid: 'Telefones que não servem',
  valid: (address: string) => `Voltar a usar ${address}`,
  validDone: 'O telefone volta a ser usado.',
} as const
