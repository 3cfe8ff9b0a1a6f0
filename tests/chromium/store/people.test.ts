import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { codeFrom, command, OWNER, servingStore, signInAs } from '#tests/chromium/support/open-store.ts'
import { describe, expect, test } from 'vitest'
import { v7 } from 'uuid'

describe('people', () => {
  test('the first run happens once, and signs nobody in by itself', async () => {
    const open = await servingStore()
    expect(await open.window('other').users.current()).toEqual({ user: null, setUp: true })
    expect(await open.client.users.current()).toMatchObject({ user: { role: 'owner' }, setUp: true })
    const again = open.main.setUp({
      ...command(),
      laboratory: buildLaboratory(),
      terms: DEFAULT_CHARGE_TERMS,
      owner: { id: v7(), name: 'Outra', pinHash: 'hash' },
    })
    expect(await codeFrom(again)).toBe('already-set-up')
  })

  test('secrets stay with main, and follow a change of PIN', async () => {
    const open = await servingStore()
    const { user } = await signInAs(open, 'receptionist')
    expect(await open.client.users.list()).toHaveLength(2)
    await open.main.changePin({ ...command(), clientId: 'receptionist', userId: user.id, pinHash: 'new' })
    expect(await open.main.credential({ userId: user.id })).toEqual({ pinHash: 'new' })
    const others = open.main.changePin({
      ...command(),
      clientId: 'receptionist',
      userId: OWNER.id,
      pinHash: 'x',
    })
    expect(await codeFrom(others)).toBe('not-allowed')
  })

  test('who is deactivated can do nothing more, and the last owner stays', async () => {
    const open = await servingStore()
    const { user, client } = await signInAs(open, 'manager')
    await open.client.users.update({ ...command(), ...user, active: false })
    const terms = { ...command(), terms: DEFAULT_CHARGE_TERMS }
    expect(await codeFrom(client.settings.saveTerms(terms))).toBe('not-signed-in')
    expect(await codeFrom(open.main.sessions.open({ clientId: 'manager', userId: user.id }))).toBe(
      'user-unknown',
    )
    const demoted = open.client.users.update({
      ...command(),
      id: OWNER.id,
      name: 'X Y',
      role: 'manager',
      active: true,
    })
    expect(await codeFrom(demoted)).toBe('last-owner')
    await open.main.sessions.close({ clientId: 'window-1' })
    expect((await open.client.users.current()).user).toBeNull()
  })

  test('a Pix key is stored in its canonical form, or refused', async () => {
    const { client } = await servingStore()
    const pix = { key: '(11) 98765-4321', name: 'Sorriso', city: 'São Paulo' }
    const saved = await client.settings.saveLaboratory({ ...command(), laboratory: buildLaboratory({ pix }) })
    expect(saved.laboratory!.pix!.key).toBe('+5511987654321')
    const wrong = buildLaboratory({ pix: { ...pix, key: 'não é chave' } })
    expect(await codeFrom(client.settings.saveLaboratory({ ...command(), laboratory: wrong }))).toBe(
      'pix-key-invalid',
    )
  })
})
