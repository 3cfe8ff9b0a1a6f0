import { describe, expect, it } from 'vitest'
import { redact } from '#electron/main/redaction.ts'

describe('redaction', () => {
  it.each([
    ['CPF 529.982.247-25 recusado', 'CPF [cpf] recusado'],
    ['taxId=52998224725;', 'taxId=[número];'],
    ['CNPJ 11.222.333/0001-81.', 'CNPJ [cnpj].'],
    ['cnpj 11222333000181 existe', 'cnpj [cnpj] existe'],
    ['alfanumérico 12.ABC.345/01DE-35', 'alfanumérico [cnpj]'],
    ['de joao.silva+lab@clinica.com.br!', 'de [e-mail]!'],
    ['ligue (11) 98888-7777 hoje', 'ligue [telefone] hoje'],
    ['+55 11 98888-7777', '[telefone]'],
    ['fone 11988887777', 'fone [número]'],
  ])('%s', (said, kept) => expect(redact(said)).toBe(kept))

  it.each([
    'customer 0198a000-1234-7000-8000-123456789012 saved',
    'started 0.1.0 ready in 1200 ms',
    'journal at 2026-11-22T17:49:00.123Z, sequence 12345',
    'total 123456 centavos',
  ])('leaves %s alone', (said) => expect(redact(said)).toBe(said))
})
