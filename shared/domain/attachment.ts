import { z } from 'zod'

/** The largest file that may be attached, in bytes: a scan of forty pages at 300 dpi fits. */
export const LARGEST_ATTACHMENT = 50 * 1024 * 1024

/** What may be attached: papers and pictures, nothing that runs. Extensions in lower case, without the dot. */
export const attachmentExtensions = [
  'pdf',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'heic',
  'tif',
  'tiff',
  'txt',
  'eml',
  'docx',
  'xlsx',
  'odt',
] as const

/** A file copied into the app's data folder, named there by its content: the same file twice is kept once. */
export const attachmentSchema = z.object({
  id: z.uuid(),
  /** The name it came with, extension included. */
  name: z.string().trim().min(1).max(200),
  extension: z.enum(attachmentExtensions),
  bytes: z.int().min(1).max(LARGEST_ATTACHMENT),
  /** SHA-256 of the content, in hex: says later whether it is still the same. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Attachment = z.infer<typeof attachmentSchema>
