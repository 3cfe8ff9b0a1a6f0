import { queueKinds } from '#shared/contracts/queue.ts'
import { z } from 'zod'

export const collectionTabIds = ['hoje', 'lista', 'mensagens', 'resultados', 'regua'] as const
export type CollectionTab = (typeof collectionTabIds)[number]

/** What the address of the queue says; whatever it says wrong is as if it were not there. */
export const queueSearchSchema = z.object({
  aba: z.enum(collectionTabIds).optional().catch(undefined),
  /** The customer on the screen of one; the first of the queue when left out. */
  cliente: z.uuid().optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  situacao: z.enum(queueKinds).optional().catch(undefined),
  meus: z.boolean().optional().catch(undefined),
  /** Of the results: which period, how many days after an effort count, and what the table is by. */
  periodo: z.string().max(10).optional().catch(undefined),
  dias: z.coerce.string().max(4).optional().catch(undefined),
  por: z.string().max(20).optional().catch(undefined),
  /** Of the messages: which are in view, and by what channel. */
  ver: z.string().max(20).optional().catch(undefined),
  canal: z.string().max(20).optional().catch(undefined),
})
export type QueueSearch = z.infer<typeof queueSearchSchema>
