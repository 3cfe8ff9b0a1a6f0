import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { formatCount, formatDays } from './format.ts'

export const evidenceNames: Record<ChecklistItem['evidence'], string> = {
  file: 'Arquivo',
  note: 'Nota',
  date: 'Data',
  any: 'Arquivo, nota ou data',
}

export const checklistWords = {
  intro:
    'O que se confere antes de vender a prazo, para cada tipo de cliente. Mudanças valem na hora; o que já foi comprovado continua guardado.',
  managersOnly: 'Só gerente ou proprietário muda as listas.',
  kind: 'Tipo de cliente',
  list: 'Itens da lista, em ordem',
  reorderHint: 'Alt e as setas movem o item escolhido.',
  count: (items: number, mandatory: number) =>
    `${formatCount(items, 'item', 'itens')}, ${formatCount(mandatory, 'obrigatório', 'obrigatórios')}`,
  empty: {
    title: 'Lista vazia',
    message: 'Sem itens, todo cadastro deste tipo conta como completo. Acrescente itens ou volte ao modelo.',
  },
  mandatory: 'obrigatório',
  weight: (weight: number) => `peso ${weight}`,
  validity: (days: number | null) => (days === null ? 'não vence' : `vale ${formatDays(days)}`),
  add: 'Acrescentar item',
  edit: (title: string) => `Mudar ${title}`,
  up: (title: string) => `Subir ${title}`,
  down: (title: string) => `Descer ${title}`,
  remove: (title: string) => `Retirar ${title}`,
  removeTitle: 'Retirar item',
  removeMessage: (title: string) =>
    `“${title}” deixa de ser pedido. O que já foi comprovado continua guardado e volta se o item voltar.`,
  removeConfirm: 'Retirar',
  restore: 'Voltar ao modelo',
  restoreTitle: 'Voltar ao modelo',
  restoreMessage:
    'A lista deste tipo volta a ser a que veio com o Em Dia. As mudanças que você fez nela se perdem.',
  addTitle: 'Novo item',
  editTitle: 'Mudar item',
  formIntro: 'Diga o que pedir e como verificar: quem atende lê a dica na hora de conferir.',
  title: 'O que pedir',
  hint: 'Como verificar',
  hintHint: 'O que conferir e o que denuncia um documento falso.',
  weightField: 'Peso',
  weightHint: 'De 1 a 10: quanto conta no cadastro completo.',
  evidence: 'Comprovação',
  mandatoryField: 'Obrigatório',
  mandatoryHint: 'Sem ele a análise não é aprovada.',
  validityField: 'Vale por (dias)',
  validityHint: 'Vazio: não vence.',
  save: 'Guardar item',
  saved: 'Lista guardada.',
} as const
