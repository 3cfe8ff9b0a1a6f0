import { formatCount, formatNumber } from './format.ts'

/** `812 kB`, `1,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, 'byte', 'bytes')
  if (bytes < 999_500) return `${formatNumber(Math.round(bytes / 1000))} kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
}

/** Words of the list of attached files, wherever it stands. */
export const attachmentWords = {
  title: 'Anexos',
  drop: 'Arraste arquivos para cá, cole com Ctrl+V ou',
  dropNow: 'Solte para anexar',
  choose: 'Escolher arquivos…',
  copying: 'Copiando…',
  accepted: 'PDF, foto ou documento, até 50 MB cada. Fica uma cópia na pasta do Em Dia.',
  full: (most: number) => `Já há ${most} arquivos, o máximo aqui. Remova um para anexar outro.`,
  most: (most: number) => `Até ${formatCount(most, 'arquivo', 'arquivos')}: alguns ficaram de fora.`,
  list: 'Arquivos anexados',
  open: (name: string) => `Abrir ${name}`,
  preview: (name: string) => `Ver ${name}`,
  remove: (name: string) => `Remover ${name}`,
  shortOpen: 'Abrir',
  missing: 'O arquivo sumiu da pasta do Em Dia: anexe de novo.',
  pastedImage: (when: string) => `imagem colada ${when}.png`,
  count: (count: number) => formatCount(count, 'anexo', 'anexos'),
  unreadableImage: 'Esta imagem não pôde ser mostrada. Abra-a no programa do Windows.',
} as const
