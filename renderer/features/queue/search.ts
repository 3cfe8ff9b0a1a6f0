import { queueKinds } from '#shared/contracts/queue.ts'
import { z } from 'zod'

export const collectionTabIds = ['hoje', 'lista', 'regua'] as const
export type CollectionTab = (typeof collectionTabIds)[number]

/** What the address of the queue says; whatever it says wrong is as if it were not there. */
export const queueSearchSchema = z.object({
  aba: z.enum(collectionTabIds).optional().catch(undefined),
  /** The customer on the screen of one; the first of the queue when left out. */
  cliente: z.uuid().optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  situacao: z.enum(queueKinds).optional().catch(undefined),
  meus: z.boolean().optional().catch(undefined),
})
export type QueueSearch = z.infer<typeof queueSearchSchema>
