import { attachmentExtensions, attachmentSchema } from '#shared/domain/attachment.ts'
import { z } from 'zod'
import { call, refusalCodes } from './refusal.ts'

/** A file that was not taken, and why. */
const leftOutSchema = z.object({ name: z.string(), code: z.enum(refusalCodes) })
const addedSchema = z.object({ attachments: z.array(attachmentSchema), leftOut: z.array(leftOutSchema) })
export type Added = z.infer<typeof addedSchema>

/** Files kept in the app's data folder; the rows that use them carry their `Attachment`. */
export const attachmentsContract = {
  /** Asks for files and copies them in; empty when the person gives up. */
  choose: call.output(addedSchema),
  /** Copies in what was dropped or pasted. Left out: `file-too-large`, `file-empty`, `attachment-kind`, `disk-full`. */
  add: call
    .input(
      z.object({
        files: z.array(z.object({ name: z.string().max(260), content: z.instanceof(Blob) })).max(20),
      }),
    )
    .output(addedSchema),
  /** Opens it in the system's viewer. Refuses `attachment-missing` when the file is gone, `attachment-changed` when it is another. */
  open: call.input(z.object({ attachment: attachmentSchema })).output(z.object({})),
  /** A picture or PDF to show in the window. Refuses as `open`. */
  read: call
    .input(z.object({ attachment: attachmentSchema }))
    .output(z.object({ content: z.instanceof(Blob), extension: z.enum(attachmentExtensions) })),
  /** Of these, the ids whose file is gone or changed. */
  missing: call
    .input(z.object({ attachments: z.array(attachmentSchema).max(500) }))
    .output(z.object({ ids: z.array(z.uuid()) })),
}
