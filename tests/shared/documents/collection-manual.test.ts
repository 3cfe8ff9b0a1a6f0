import { collectionManual } from '#shared/documents/collection-manual.ts'
import { presetIds } from '#shared/domain/dunning/presets.ts'
import { messageFields } from '#shared/messages/fields.ts'
import { fieldOnPaper } from '#shared/pt-br/message-fields.ts'
import { expect, test } from 'vitest'
import { buildCollectionManual } from './build-collection-manual.ts'

test.each(presetIds)('the texts of the manual of %s name what is filled in, in words', (preset) => {
  const said = JSON.stringify(collectionManual(buildCollectionManual({ preset })).content)
  expect(said).not.toContain('{{')
  // Some are called by a word that reads as one: `[vencimento]`.
  for (const { key } of messageFields) if (fieldOnPaper(key) !== key) expect(said).not.toContain(`[${key}]`)
  if (preset !== 'nothing') expect(said).toMatch(/\[primeiro nome\]|\[nome do cliente\]/)
})

test('every field has words of its own; one that is gone keeps its key', () => {
  const words = messageFields.map(({ key }) => fieldOnPaper(key))
  expect(new Set(words).size).toBe(messageFields.length)
  for (const word of words) expect(word).not.toMatch(/[.A-Z](?!ix)/)
  expect(fieldOnPaper('cliente.apelido')).toBe('cliente.apelido')
})
