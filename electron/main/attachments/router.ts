import { basename } from 'node:path'
import { type Added, MOST_ATTACHMENTS } from '#shared/contracts/attachments.ts'
import { desktopContract } from '#shared/contracts/desktop.ts'
import type { Refusal } from '#shared/contracts/refusal.ts'
import { type Attachment, attachmentExtensions } from '#shared/domain/attachment.ts'
import { attachmentFileWords as words } from '#shared/pt-br/attachment-files.ts'
import { implement } from '@orpc/server'
import type { Sessions } from '#electron/main/people/sessions.ts'
import { refusal, refusalOf } from '#electron/main/refusal.ts'
import type { DesktopContext, Dialogs } from '#electron/main/router-dependencies.ts'
import type { AttachmentVault } from './attachment-vault.ts'
import { fromBlob, fromFile, type Source } from './source.ts'

interface AttachmentDependencies {
  attachments: AttachmentVault
  sessions: Sessions
  dialogs: Pick<Dialogs, 'openFiles'>
  /** Opens a file in the system's viewer; answers what went wrong, empty when nothing did. */
  openPath: (path: string) => Promise<string>
  showInFolder: (path: string) => void
}

/** Files kept as evidence. Only who is signed in may add or see them. */
export function createAttachmentsRouter(dependencies: AttachmentDependencies) {
  const { attachments: vault, sessions, dialogs, openPath, showInFolder } = dependencies
  const area = implement(desktopContract.attachments).$context<DesktopContext>()
  return area.router({
    choose: area.choose.handler(async ({ context }) => {
      sessions.demand(context.clientId, null)
      const filters = [{ name: words.accepted, extensions: [...attachmentExtensions] }]
      const paths = await dialogs.openFiles({ title: words.choose, filters })
      const added = await addEach(vault, paths.slice(0, MOST_ATTACHMENTS).map(chosen))
      const tooMany = paths.slice(MOST_ATTACHMENTS).map((path) => {
        const name = basename(path)
        return leftOut(name, { code: 'too-many-files', details: { name, limit: MOST_ATTACHMENTS } })
      })
      return { ...added, leftOut: [...added.leftOut, ...tooMany] }
    }),

    add: area.add.handler(({ input, context }) => {
      sessions.demand(context.clientId, null)
      const sources = input.files.map(
        ({ name, content }) =>
          async () =>
            fromBlob(name, content),
      )
      return addEach(vault, sources)
    }),

    open: area.open.handler(async ({ input, context }) => {
      sessions.demand(context.clientId, null)
      const path = await vault.verified(input.attachment)
      // Nothing opens it: the person sees at least where it lies.
      if ((await openPath(path)) !== '') showInFolder(path)
      return {}
    }),

    read: area.read.handler(async ({ input, context }) => {
      sessions.demand(context.clientId, null)
      const { attachment } = input
      const pieces: Uint8Array<ArrayBuffer>[] = []
      await vault.verified(attachment, (piece) => pieces.push(new Uint8Array(piece)))
      const { extension } = attachment
      return { content: new Blob(pieces, { type: mediaTypes[extension] }), extension }
    }),

    missing: area.missing.handler(async ({ input, context }) => {
      sessions.demand(context.clientId, null)
      const ids: string[] = []
      for (const attachment of input.attachments) {
        if (await vault.isLost(attachment)) ids.push(attachment.id)
      }
      return { ids }
    }),
  })
}

/** One after the other: each is on disk, or left out with its reason, before the next begins. */
async function addEach(vault: AttachmentVault, sources: readonly (() => Promise<Source>)[]): Promise<Added> {
  const added: Added = { attachments: [], leftOut: [] }
  for (const open of sources) {
    let name = ''
    try {
      const source = await open()
      name = source.name
      added.attachments.push(await vault.add(source))
    } catch (error) {
      const reason = refusalOf(error)
      if (!reason) throw error
      added.leftOut.push(leftOut(String(reason.details['name'] ?? name), reason))
    }
  }
  return added
}

const chosen = (path: string) => () =>
  fromFile(path).catch(() => {
    throw refusal('file-broken', { name: basename(path) })
  })

function leftOut(
  name: string,
  { code, details }: Pick<Refusal, 'code' | 'details'>,
): Added['leftOut'][number] {
  return { name, code, details }
}

const mediaTypes: Record<Attachment['extension'], string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  heic: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  eml: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
}
