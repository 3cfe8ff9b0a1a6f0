import type { Span } from './fixed-line.ts'

/** Where segment T of a 240-column return file has what, and which movements are money (7.1). Columns from 1. */
export type Cnab240Layout = {
  name: string
  ourNumber: Span
  documentNumber: Span
  dueOn: Span
  nominal: Span
  fee: Span
  settles: readonly string[]
}

const febraban: Cnab240Layout = {
  name: 'FEBRABAN',
  ourNumber: [38, 57],
  documentNumber: [59, 73],
  dueOn: [74, 81],
  nominal: [82, 96],
  fee: [199, 213],
  settles: ['06', '17'],
}

const profiles: Record<string, Partial<Cnab240Layout>> = {
  '001': { name: 'Banco do Brasil' },
  '033': {
    name: 'Santander',
    ourNumber: [41, 53],
    documentNumber: [55, 69],
    dueOn: [70, 77],
    nominal: [78, 92],
    fee: [194, 208],
  },
  '077': { name: 'Inter' },
  '104': { name: 'Caixa', ourNumber: [39, 56], settles: ['06', '17', '46'] },
  '237': { name: 'Bradesco' },
  '341': { name: 'Itaú', ourNumber: [41, 48], settles: ['06', '08', '10', '17'] },
  '748': { name: 'Sicredi' },
  '756': { name: 'Sicoob', ourNumber: [38, 47], settles: ['06', '17', '50'] },
}

/** The layout of a bank, the generic one for a bank without a profile. */
export function cnab240Layout(bank: string): Cnab240Layout {
  return { ...febraban, ...profiles[bank] }
}
