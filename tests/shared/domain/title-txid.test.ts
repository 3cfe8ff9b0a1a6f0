import { txidFor } from '#shared/domain/pix.ts'
import { customerTxid, meaningOfTxid, titleTxid } from '#shared/domain/title-txid.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, test as plain } from 'vitest'

/** Any uuid but those of many leading zeros, which no clock of this century makes. */
const uuids = fc
  .bigInt({ min: 36n ** 20n, max: (1n << 128n) - 1n })
  .map((value) => value.toString(16).padStart(32, '0'))
  .map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'))

describe('a txid read back (R6.3)', () => {
  test.prop([uuids])('names the title, customer or letter that it was made for', (id) => {
    expect(meaningOfTxid(titleTxid(id))).toMatchObject({ of: 'title', ids: expect.arrayContaining([id]) })
    expect(meaningOfTxid(customerTxid(id).toLowerCase())).toMatchObject({
      of: 'customer',
      ids: expect.arrayContaining([id]),
    })
    expect(meaningOfTxid(txidFor('CC', id))).toMatchObject({
      of: 'letter',
      ids: expect.arrayContaining([id]),
    })
  })

  test.prop([uuids])('names only uuids that have this very txid', (id) => {
    for (const other of meaningOfTxid(titleTxid(id))!.ids) expect(titleTxid(other)).toBe(titleTxid(id))
  })

  plain.each([
    '',
    '***',
    'TITULO',
    'PIX0123456789ABCDEFGHIJKL',
    `T${'Z'.repeat(30)}`,
    'T0123456789-ABCDEFGHIJ',
  ])('is none of the house: %j', (text) => expect(meaningOfTxid(text)).toBeNull())
})
