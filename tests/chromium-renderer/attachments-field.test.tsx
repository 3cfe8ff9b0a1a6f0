import { AttachmentsInput } from '#renderer/components/attachments-field.tsx'
import type { Attachment } from '#shared/domain/attachment.ts'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, refusalOf } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const { attachments } = ends.desktop
const added = vi.fn<(names: string[]) => void>()
let gone: string[] = []

let made = 0
const attachment = (name: string, bytes = 1_400_000): Attachment => ({
  id: crypto.randomUUID(),
  name,
  extension: name.slice(name.lastIndexOf('.') + 1) as Attachment['extension'],
  bytes,
  sha256: String(++made).padStart(64, '0'),
})

function connect() {
  connectFakes({
    desktop: {
      attachments: {
        add: attachments.add.handler(({ input }) => {
          const names = input.files.map(({ name }) => name)
          added(names)
          const wrong = names.filter((name) => name.endsWith('.exe'))
          return {
            attachments: names.filter((name) => !name.endsWith('.exe')).map((name) => attachment(name)),
            leftOut: wrong.map((name) => ({
              name,
              code: 'attachment-kind' as const,
              details: { name, found: '.exe' },
            })),
          }
        }),
        missing: attachments.missing.handler(() => ({ ids: gone })),
        open: attachments.open.handler(() => {
          throw refusalOf({ code: 'attachment-changed', details: { name: 'contrato.pdf' }, field: null })
        }),
      },
    },
  })
}

function Field({ begin, most = 3 }: { begin?: Attachment[]; most?: number }) {
  const [value, setValue] = useState(begin ?? [])
  return <AttachmentsInput label="Provas" value={value} onChange={setValue} most={most} />
}

/** Files in the hands of a person: dropped or pasted on the field. */
function give(kind: 'drop' | 'paste', files: readonly File[]) {
  const data = new DataTransfer()
  for (const file of files) data.items.add(file)
  const zone = page.getByText(/Arraste arquivos/).element().parentElement!.parentElement!
  const options = { bubbles: true, cancelable: true }
  zone.dispatchEvent(
    kind === 'drop'
      ? new DragEvent('drop', { ...options, dataTransfer: data })
      : new ClipboardEvent('paste', { ...options, clipboardData: data }),
  )
}
const file = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name)

beforeEach(() => {
  added.mockClear()
  gone = []
  connect()
})

test('takes what is dropped, one file a call, and says by name what was left out and why', async () => {
  await mount(<Field />)
  give('drop', [file('rg.pdf'), file('virus.exe'), file('foto.png')])
  await expect.element(page.getByText('rg.pdf')).toBeVisible()
  await expect.element(page.getByText('foto.png')).toBeVisible()
  await expect
    .element(page.getByText('O arquivo virus.exe não é de um tipo aceito', { exact: false }))
    .toBeVisible()
  expect(added.mock.calls).toEqual([[['rg.pdf']], [['virus.exe']], [['foto.png']]])
  expect(await violations()).toEqual([])
})

test('does not even send a scan above the limit, and says so', async () => {
  await mount(<Field />)
  give('drop', [file('escaneado.pdf', 50 * 1024 * 1024 + 1)])
  await expect
    .element(page.getByText('O arquivo escaneado.pdf é grande demais (limite de 50 MB)', { exact: false }))
    .toBeVisible()
  expect(added).not.toHaveBeenCalled()
})

test('takes a picture that is pasted, named by its time', async () => {
  await mount(<Field />)
  give('paste', [file('image.png')])
  await expect.element(page.getByText(/^imagem colada \d\dh\d\dm\d\d\.png$/)).toBeVisible()
})

test('takes no more than fit, and keeps those that did', async () => {
  await mount(<Field most={2} />)
  give('drop', [file('a.pdf'), file('b.pdf'), file('c.pdf')])
  await expect.element(page.getByText('Até 2 arquivos: alguns ficaram de fora.')).toBeVisible()
  await expect.element(page.getByText('b.pdf')).toBeVisible()
  expect(page.getByText('c.pdf').elements()).toHaveLength(0)
  await page.getByRole('button', { name: 'Remover a.pdf' }).click()
  await expect.element(page.getByRole('button', { name: 'Provas: Escolher arquivos…' })).toBeVisible()
})

test('says clearly when a file is gone, and offers nothing that would fail', async () => {
  const lost = attachment('contrato.pdf')
  const kept = attachment('foto.heic', 900)
  gone = [lost.id]
  await mount(<Field begin={[lost, kept]} />)
  await expect.element(page.getByText('O arquivo sumiu da pasta do Em Dia: anexe de novo.')).toBeVisible()
  expect(page.getByRole('button', { name: 'Abrir contrato.pdf' }).elements()).toHaveLength(0)
  await expect.element(page.getByText('1,4 MB')).toBeVisible()
  // No window draws HEIC: it is opened in Windows instead.
  await expect.element(page.getByRole('button', { name: 'Abrir foto.heic' })).toBeVisible()
  expect(page.getByRole('button', { name: 'Ver foto.heic' }).elements()).toHaveLength(0)
  expect(await violations()).toEqual([])
})

test('shows a picture from the side, and gives the focus back when it is closed', async () => {
  const drawn = await new Promise<Blob | null>((resolve) => {
    const canvas = document.createElement('canvas')
    canvas.toBlob(resolve, 'image/png')
  })
  connectFakes({
    desktop: {
      attachments: {
        missing: attachments.missing.handler(() => ({ ids: [] })),
        read: attachments.read.handler(() => ({ content: drawn!, extension: 'png' })),
      },
    },
  })
  await mount(<Field begin={[attachment('foto.png')]} />)
  const see = page.getByRole('button', { name: 'Ver foto.png' })
  see.element().focus()
  await userEvent.keyboard('{Enter}')
  const picture = page.getByRole('img', { name: 'foto.png' })
  await expect.poll(() => (picture.element() as HTMLImageElement).naturalWidth).toBe(300)
  await userEvent.keyboard('{Escape}')
  await expect.element(see).toHaveFocus()
})

test('chooses by keyboard, and the focus stays while files are copied', async () => {
  const answer = Promise.withResolvers<{ attachments: Attachment[]; leftOut: [] }>()
  connectFakes({
    desktop: {
      attachments: {
        choose: attachments.choose.handler(() => answer.promise),
        missing: attachments.missing.handler(() => ({ ids: [] })),
      },
    },
  })
  await mount(<Field />)
  await userEvent.tab()
  const choose = page.getByRole('button', { name: 'Provas: Escolher arquivos…' })
  await expect.element(choose).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Copiando…')).toBeVisible()
  answer.resolve({ attachments: [attachment('rg.pdf')], leftOut: [] })
  await expect.element(page.getByText('rg.pdf')).toBeVisible()
  await expect.element(choose).toHaveFocus()
})
