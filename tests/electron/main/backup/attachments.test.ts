import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBackupRouter } from '#electron/main/areas/backup.ts'
import { fromBlob } from '#electron/main/attachments/source.ts'
import { blobOf, scan } from '#tests/electron/main/attachments/files.ts'
import { emptyDatabase } from '#tests/electron/main/support/fake-store.ts'
import { openHouse, temporaryFolder } from '#tests/electron/main/support/house.ts'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const owner = '0198a000-0000-7000-8000-000000000001'
let home: Awaited<ReturnType<typeof temporaryFolder>>
let stick: Awaited<ReturnType<typeof temporaryFolder>>
let copy: string
const houses: ReturnType<typeof openHouse>[] = []
beforeEach(async () => {
  home = await temporaryFolder()
  stick = await temporaryFolder()
  copy = join(stick.path, 'cópia de novembro.copia')
})
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close()
  await home.remove()
  await stick.remove()
})

/** A running laboratory, and its backup area as the owner's window calls it. */
async function laboratory(folder: string) {
  const house = openHouse(folder, emptyDatabase())
  houses.push(house)
  await house.keeper.start()
  await house.sessions.open('window', owner)
  house.savesTo = copy
  house.chosenFile = copy
  const client = createRouterClient(createBackupRouter(house), { context: { clientId: 'window' } })
  const attach = (name: string, seed: number) =>
    house.attachments.add(fromBlob(name, blobOf(scan(200_000, seed))))
  return { house, client, attach }
}
const today = '2026-11-22' as never

describe('a copy of the backup', () => {
  it('takes the attachments along, each once, and gives them back in another computer', async () => {
    const { house, client, attach } = await laboratory(join(home.path, 'um'))
    await house.store().command('001')
    const first = await attach('RG.pdf', 1)
    expect(await client.saveCopy()).toEqual({ path: copy, attachments: { copied: 1, left: 0 } })
    await house.store().command('002')
    const second = await attach('comprovante.pdf', 2)
    await client.now()
    expect(await client.saveCopy()).toEqual({ path: copy, attachments: { copied: 1, left: 0 } })

    const other = await laboratory(join(home.path, 'outro'))
    expect(await other.client.restore({ name: null, today })).toEqual({
      restored: true,
      sequence: 2,
      attachments: { copied: 2, left: 0 },
    })
    for (const attachment of [first, second]) {
      expect(await other.house.attachments.isLost(attachment)).toBe(false)
      expect(await other.house.attachments.verified(attachment)).toContain(join('outro', 'dados', 'anexos'))
    }
  })

  it('is not made when the person gives up, and copies nothing', async () => {
    const { house, client, attach } = await laboratory(home.path)
    await house.store().command('001')
    await attach('RG.pdf', 1)
    house.savesTo = null
    expect(await client.saveCopy()).toEqual({ path: null, attachments: { copied: 0, left: 0 } })
  })

  it('stands though an attachment is damaged, and says how many stayed behind', async () => {
    const { house, client, attach } = await laboratory(home.path)
    await house.store().command('001')
    const [good, bad] = [await attach('RG.pdf', 1), await attach('CPF.pdf', 2)]
    await rm(house.attachments.pathOf(bad), { force: true })
    await writeFile(house.attachments.pathOf(bad), 'outra coisa')
    expect(await client.saveCopy()).toEqual({ path: copy, attachments: { copied: 1, left: 1 } })
    await rm(house.attachments.pathOf(good), { force: true })
    expect(await client.restore({ name: null, today })).toMatchObject({ attachments: { copied: 1, left: 0 } })
    expect(await house.attachments.isLost(good)).toBe(false)
  })

  it('gives attachments back from the recovery screen too', async () => {
    const { house, client, attach } = await laboratory(join(home.path, 'um'))
    await house.store().command('001')
    const attachment = await attach('RG.pdf', 1)
    await client.saveCopy()

    const other = openHouse(join(home.path, 'outro'), { ...emptyDatabase(), broken: true })
    houses.push(other)
    await mkdir(join(home.path, 'outro/dados'), { recursive: true })
    await copyFile(join(home.path, 'um/dados/marca.json'), join(home.path, 'outro/dados/marca.json'))
    await other.keeper.start()
    expect(other.events.store.kind).toBe('failed')
    other.chosenFile = copy
    await other.desk.choose('restore-file')
    expect(await other.attachments.isLost(attachment)).toBe(false)
  })

  it('of the list leaves the attachments as they are', async () => {
    const { house, client, attach } = await laboratory(home.path)
    await house.store().command('001')
    const entry = await client.now()
    const later = await attach('depois.pdf', 3)
    await house.store().command('002')
    expect(await client.restore({ name: entry.name, today })).toMatchObject({ restored: true, sequence: 1 })
    expect(await house.attachments.isLost(later)).toBe(false)
  })
})
