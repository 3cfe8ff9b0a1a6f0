import { desktopClient } from '#renderer/lib/clients.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { Added } from '#shared/contracts/attachments.ts'
import type { RefusalCode } from '#shared/contracts/refusal.ts'
import { type Attachment, LARGEST_ATTACHMENT } from '#shared/domain/attachment.ts'
import { attachmentWords as words } from '#shared/pt-br/attachments.ts'
import { attachmentFileWords } from '#shared/pt-br/attachment-files.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { useLayoutEffect, useRef, useState } from 'react'

type Adding = { value: readonly Attachment[]; most: number; onChange: (value: Attachment[]) => void }

/** Copies files into the app's folder one by one and adds them to a list; tells why any was left out. */
export function useAddAttachments({ value, most, onChange }: Adding) {
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  // What was added while a slow one is still on its way counts too.
  const list = useRef(value)
  useLayoutEffect(() => {
    list.current = value
  }, [value])
  const put = (added: Attachment[]): string[] => {
    const known = new Set(list.current.map(({ sha256 }) => sha256))
    const all = [...list.current, ...added.filter(({ sha256 }) => !known.has(sha256))]
    list.current = all.slice(0, most)
    onChange([...list.current])
    return all.length > most ? [words.most(most)] : []
  }
  const work = async (steps: readonly (() => Promise<Added>)[]) => {
    setBusy(true)
    const found: string[] = []
    for (const step of steps) {
      try {
        // One at a time: each comes over whole, and a scan may have 50 MB.
        // oxlint-disable-next-line no-await-in-loop
        const { attachments, leftOut } = await step()
        if (attachments.length > 0) found.push(...put(attachments))
        found.push(...leftOut.map(({ code, details }) => describeRefusal({ code, details, field: null })))
      } catch (error) {
        found.push(describeError(error))
      }
    }
    setProblems([...new Set(found)])
    setBusy(false)
  }
  return {
    busy,
    /** Sentences about what was left out the last time. */
    problems,
    add: (files: readonly File[]) => void work(files.map((file) => () => addOne(file))),
    choose: () => void work([() => desktopClient.attachments.choose()]),
  }
}

const leftOut = (name: string, code: RefusalCode): Added => ({
  attachments: [],
  leftOut: [{ name, code, details: { name, limit: attachmentFileWords.largest } }],
})

/** What is too large is not even sent. */
function addOne(file: File): Promise<Added> {
  const name = nameOf(file)
  if (file.size > LARGEST_ATTACHMENT) return Promise.resolve(leftOut(name, 'file-too-large'))
  return desktopClient.attachments.add({ files: [{ name, content: file }] })
}

/** A picture copied from a screen is always called `image.png`: the time tells it from the others. */
function nameOf({ name, lastModified }: File): string {
  if (name !== 'image.png') return name.slice(-260)
  const at = new Date(lastModified)
  const two = (part: number) => String(part).padStart(2, '0')
  return words.pastedImage(`${two(at.getHours())}h${two(at.getMinutes())}m${two(at.getSeconds())}`)
}
