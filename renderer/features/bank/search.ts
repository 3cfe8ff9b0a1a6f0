import { proposals } from '#shared/contracts/bank.ts'
import { z } from 'zod'

export const bankTabs = ['esperando', 'baixados', 'deixados', 'avisos', 'arquivos'] as const

const proposalSlugs = { certas: 'certain', provaveis: 'proposed', duvidas: 'doubt', sem: 'none' } as const

/** What the address of the bank desk says; whatever it says wrong is as if it were not there. */
export const bankSearchSchema = z.object({
  aba: z.enum(bankTabs).optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  proposta: z.enum(['certas', 'provaveis', 'duvidas', 'sem']).optional().catch(undefined),
  arquivo: z.uuid().optional().catch(undefined),
})
export type BankSearch = z.infer<typeof bankSearchSchema>

/** What the store calls a tab's entries; null is the list of files. */
export const statusOfTab = {
  esperando: 'waiting',
  baixados: 'settled',
  deixados: 'ignored',
  avisos: 'notice',
  arquivos: null,
} as const

/** The proposal that an address filters by, or null. */
export function proposalOf({ proposta }: BankSearch) {
  return proposta === undefined ? null : proposalSlugs[proposta]
}

/** The address's words for the proposals, in their order. */
export const proposalOptions = proposals.map((proposal) => ({
  proposal,
  slug: Object.entries(proposalSlugs).find(([, known]) => known === proposal)![0] as NonNullable<
    BankSearch['proposta']
  >,
}))
