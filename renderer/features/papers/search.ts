import { type PaperState, paperStates } from '#shared/domain/paper.ts'
import { type PaperKind, paperKinds } from '#shared/domain/template.ts'
import { z } from 'zod'

export const paperTabs = ['modelos', 'fazer', 'acordos'] as const

const kindSlugs: Record<PaperKind, string> = {
  contract: 'contrato',
  policy: 'politica',
  principles: 'principios',
  notice: 'aviso',
  notification: 'notificacao',
  agreement: 'acordo',
  'policy-change': 'mudanca',
  settlement: 'quitacao',
  'annual-settlement': 'declaracao-anual',
  'promissory-note': 'promissoria',
  consent: 'anuencia',
  'delivery-protocol': 'entrega',
  'recovery-plan': 'reconquista',
}
const stateSlugs: Record<PaperState, string> = {
  draft: 'rascunho',
  sent: 'enviado',
  signed: 'assinado',
  expired: 'vencido',
  replaced: 'substituido',
  cancelled: 'cancelado',
}

/** What the address of the documents says; whatever it says wrong is as if it were not there. */
export const papersSearchSchema = z.object({
  aba: z.enum(paperTabs).optional().catch(undefined),
  /** The kind to make, to edit or to list. */
  tipo: z.string().max(30).optional().catch(undefined),
  /** Ids of customers, with commas between. */
  clientes: z.string().optional().catch(undefined),
  /** The title it is about, as people say it. */
  titulo: z.coerce.string().max(60).optional().catch(undefined),
  situacao: z.string().max(20).optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  /** The paper that is open. */
  documento: z.string().optional().catch(undefined),
})
export type PapersSearch = z.infer<typeof papersSearchSchema>

export function kindOf({ tipo }: PapersSearch): PaperKind | null {
  return paperKinds.find((kind) => kindSlugs[kind] === tipo) ?? null
}

export function kindSlug(kind: PaperKind): string {
  return kindSlugs[kind]
}

export function stateOf({ situacao }: PapersSearch): PaperState | null {
  return paperStates.find((state) => stateSlugs[state] === situacao) ?? null
}

export function stateSlug(state: PaperState): string {
  return stateSlugs[state]
}

/** The customers an address names. */
export function customersOf({ clientes }: PapersSearch): string[] {
  return clientes?.split(',').filter(Boolean) ?? []
}
