import { attachmentExtensions, attachmentSchema } from '#shared/domain/attachment.ts'
import { z } from 'zod'
import { call, refusalSchema } from './refusal.ts'

/** A file that was not taken, and why; `details` has its name too, for the sentence. */
const leftOutSchema = z.object({
  name: z.string(),
  code: refusalSchema.shape.code,
  details: refusalSchema.shape.details.default({}),
})
const addedSchema = z.object({ attachments: z.array(attachmentSchema), leftOut: z.array(leftOutSchema) })
export type Added = z.infer<typeof addedSchema>

/** Files that are taken at once. */
export const MOST_ATTACHMENTS = 20

/** Files kept in the app's data folder; the rows that use them carry their `Attachment`. */
export const attachmentsContract = {
  /** Asks for files and copies them in; empty when the person gives up. Left out as `add`, and `too-many-files`. */
  choose: call.output(addedSchema),
  /**
   * Copies in what was dropped or pasted; better one file a call, for they come over whole.
   * Left out: `file-too-large`, `file-empty`, `attachment-kind`, `file-broken`, `disk-full`, `save-failed`.
   */
  add: call
    .input(
      z.object({
        files: z
          .array(z.object({ name: z.string().max(260), content: z.instanceof(Blob) }))
          .max(MOST_ATTACHMENTS),
      }),
    )
    .output(addedSchema),
  /** Opens it in the system's viewer, or shows it in its folder when nothing opens it. Refuses `attachment-missing` when the file is gone, `attachment-changed` when it is another. */
  open: call.input(z.object({ attachment: attachmentSchema })).output(z.object({})),
  /** A picture or PDF to show in the window. Refuses as `open`. */
  read: call
    .input(z.object({ attachment: attachmentSchema }))
    .output(z.object({ content: z.instanceof(Blob), extension: z.enum(attachmentExtensions) })),
  /** Of these, the ids whose file is gone, of another size or, when small, of another content; `open` reads all of it. */
  missing: call
    .input(z.object({ attachments: z.array(attachmentSchema).max(500) }))
    .output(z.object({ ids: z.array(z.uuid()) })),
}
