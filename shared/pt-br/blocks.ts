import type { BlockMatch } from '#shared/domain/block-list.ts'
import { formatCount } from './format.ts'

export const blockWords = {
  title: 'Lista negra',
  intro:
    'Quem está aqui não compra, nem à vista, e o documento alcança sócios e pessoas ligadas. Toda entrada tem motivo e data de revisão; só uma decisão do proprietário tira alguém.',
  table: 'Bloqueios',
  search: 'Buscar por nome, documento ou motivo',
  clear: 'Limpar a busca',
  standingOnly: 'Só os que valem hoje',
  count: (total: number) => formatCount(total, 'bloqueio', 'bloqueios'),
  columns: {
    name: 'Quem',
    reason: 'Motivo',
    since: 'Desde',
    review: 'Revisar em',
    reaches: 'Alcança',
    exit: '',
  },
  reviewLate: 'revisão atrasada',
  ended: (on: string, by: string) => `encerrado em ${on} por ${by}`,
  reachesNobody: 'nenhum cliente hoje',
  reaches: (names: readonly string[]) =>
    names.length <= 2 ? names.join(', ') : `${names[0]}, ${names[1]} e mais ${names.length - 2}`,
  asPerson: (name: string) => `${name} (pessoa ligada)`,
  since: (on: string, by: string) => `${on}, por ${by}`,
  none: {
    title: 'Ninguém na lista negra',
    message: 'Bloqueie por documento quem não deve mais comprar. O motivo e a prova ficam guardados.',
  },
  notFound: { title: 'Nenhum bloqueio encontrado', message: 'Mude a busca ou mostre também os encerrados.' },
  add: 'Bloquear',
  addOf: (name: string) => `Pôr ${name} na lista negra`,
  addTitle: 'Bloquear na lista negra',
  addIntro:
    'Descreva fatos, não opiniões: o cliente pode pedir para ver o que há sobre ele. O bloqueio vale na hora para pedidos novos.',
  name: 'Nome',
  taxIds: 'CPF e CNPJ',
  taxIdsHint: 'Um por linha. Inclua a empresa e a pessoa, se souber.',
  reason: 'Motivo',
  reasonHint: 'O que aconteceu, quando e quanto. Ao menos 10 letras.',
  reviewOn: 'Revisar em',
  reviewHint: 'Ninguém fica esquecido: neste dia o bloqueio volta à agenda.',
  evidence: 'Provas',
  save: 'Bloquear',
  saved: 'Bloqueio registrado.',
  exit: 'Encerrar',
  exitOf: (name: string) => `Encerrar o bloqueio de ${name}`,
  exitTitle: 'Encerrar bloqueio',
  exitIntro: (name: string) =>
    `${name} volta a poder comprar, pelas regras de qualquer cliente. O bloqueio e esta decisão ficam no histórico.`,
  exitReason: 'Por que sai da lista',
  exitSave: 'Encerrar bloqueio',
  exitDone: 'Bloqueio encerrado.',
  exitNotAllowed: 'Só o proprietário encerra bloqueios.',
  banner: 'Na lista negra: não vende',
  bannerPerson: (name: string) => `Ligado a ${name}, que está na lista negra: não vende`,
  open: 'Ver a lista negra',
} as const

/** What the banner of a blocked customer says, of its first match. */
export function blockBanner({ by, personName }: BlockMatch): string {
  return by === 'person' ? blockWords.bannerPerson(personName ?? '') : blockWords.banner
}
