import { suggestKind, suggestMapping } from '#shared/domain/import/suggest-mapping.ts'
import { describe, expect, it } from 'vitest'

/** `Header=sample;Header` → headers and samples. */
function columns(text: string) {
  const parts = text.split(';').map((part) => part.split('='))
  return {
    headers: parts.map(([header]) => header!),
    samples: parts.map(([, sample]) => (sample ? [sample] : [])),
  }
}
function named(text: string) {
  const { headers, samples } = columns(text)
  const kind = suggestKind(headers, samples)
  const mapping = suggestMapping(kind, headers, samples)
  return [kind, Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, headers[column]]))]
}

describe('suggestMapping', () => {
  it.each([
    [
      'Código;Razão Social;Nome Fantasia;CNPJ/CPF;Celular;E-mail;Logradouro;Número;Complemento;Bairro;Município;UF;CEP;Obs.',
      'customers',
      {
        externalCode: 'Código',
        name: 'Razão Social',
        tradeName: 'Nome Fantasia',
        taxId: 'CNPJ/CPF',
        phone: 'Celular',
        email: 'E-mail',
        street: 'Logradouro',
        addressNumber: 'Número',
        complement: 'Complemento',
        district: 'Bairro',
        city: 'Município',
        state: 'UF',
        zip: 'CEP',
        notes: 'Obs.',
      },
    ],
    [
      'NOME;DOCUMENTO;TELEFONE;ENDERECO',
      'customers',
      { name: 'NOME', taxId: 'DOCUMENTO', phone: 'TELEFONE', address: 'ENDERECO' },
    ],
    [
      'Dentista;CPF;Endereço;Cidade',
      'customers',
      { name: 'Dentista', taxId: 'CPF', street: 'Endereço', city: 'Cidade' },
    ],
    [
      'Sacado;CPF/CNPJ;Nº Título;Parcela=2/3;Dt. Emissão;Vcto.;Valor (R$)=1.234,56;Nosso Número',
      'receivables',
      {
        customerName: 'Sacado',
        customerTaxId: 'CPF/CNPJ',
        number: 'Nº Título',
        instalment: 'Parcela',
        issuedOn: 'Dt. Emissão',
        dueOn: 'Vcto.',
        amount: 'Valor (R$)',
        externalCode: 'Nosso Número',
      },
    ],
    [
      'cliente;documento=52998224725;duplicata;data;vencimento;valor',
      'receivables',
      {
        customerName: 'cliente',
        customerTaxId: 'documento',
        number: 'duplicata',
        issuedOn: 'data',
        dueOn: 'vencimento',
        amount: 'valor',
      },
    ],
    [
      'Título;Parcela;Código do cliente;Cliente;Data do pagamento;Valor pago;Forma de pagamento;Observação',
      'payments',
      {
        number: 'Título',
        instalment: 'Parcela',
        customerCode: 'Código do cliente',
        customerName: 'Cliente',
        paidOn: 'Data do pagamento',
        amount: 'Valor pago',
        means: 'Forma de pagamento',
        note: 'Observação',
      },
    ],
    [
      'Recebido em;Valor recebido;Nota;Forma',
      'payments',
      { paidOn: 'Recebido em', amount: 'Valor recebido', number: 'Nota', means: 'Forma' },
    ],
    ['a;b;c', 'customers', {}],
  ])('%s', (text, kind, mapping) => {
    expect(named(text)).toEqual([kind, mapping])
  })

  it('does not take names for days or amounts', () => {
    const { headers, samples } = columns('Data=Ana;Valor=Bia;Vencimento=22/11/2026')
    expect(suggestMapping('receivables', headers, samples)).toEqual({ dueOn: 2 })
  })
})
