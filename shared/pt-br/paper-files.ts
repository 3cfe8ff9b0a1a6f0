import type { Paper } from '#shared/domain/paper.ts'
import { paperKindNames } from './paper-kinds.ts'

/** What a paper's file is called: its number first, so that folders sort by it. */
export function paperFileName({ number, kind, customerName }: Paper): string {
  return [number, paperKindNames[kind], customerName].filter(Boolean).join(' – ')
}

export const paperFileWords = {
  chooseFolder: 'Escolha a pasta para os documentos em PDF',
  saveMerged: 'Salvar os documentos em um PDF',
  mergedName: (papers: number) => `Documentos (${papers}).pdf`,
}

/** The title of a PDF of several papers. */
export const mergedPapersTitle = (papers: number) => `Documentos (${papers})`
