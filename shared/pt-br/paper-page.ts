import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

/** What is printed around the text of a paper. */
export const paperWords = {
  draft: 'RASCUNHO',
  draftRemark: 'Rascunho sem valor: o documento recebe número e data ao ser emitido.',
  number: (number: string) => `Documento ${number}`,
  on: (day: Day) => formatDay(day),
  version: (version: number) => (version === 0 ? 'texto da casa' : `texto versão ${version}`),
  hash: (hash: string) => `SHA-256 ${hash.slice(0, 16)}`,
  remark: 'Documento particular, sem valor fiscal.',
  clause: (number: number, heading: string) => (heading === '' ? `${number}.` : `${number}. ${heading}`),
  pix: 'Pague com Pix',
  pixHint: 'Leia o código com o aplicativo do banco, ou copie e cole:',
  txid: (txid: string) => `Identificador ${txid}`,
  parties: {
    laboratory: 'Laboratório',
    customer: 'Cliente',
    spouse: 'Cônjuge',
    guarantor: 'Fiador ou avalista',
  },
  witness: (position: number) => `${position}ª testemunha – nome e CPF`,
}
