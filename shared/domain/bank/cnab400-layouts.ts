import type { Span } from './fixed-line.ts'

/** Where a bank's 400-column return file has what, and which occurrences are money (7.2). Columns from 1. */
export type Cnab400Layout = {
  name: string
  /** First column of the lines that tell of titles. */
  record: '1' | '7'
  occurrence: Span
  on: Span
  ourNumber: Span
  documentNumber: Span
  dueOn: Span
  nominal: Span
  fee: Span | null
  discount: Span | null
  paid: Span
  interest: Span | null
  fine: Span | null
  creditedOn: Span
  creditedFormat: 'DDMMYY' | 'YYYYMMDD'
  payerName: Span | null
  /** Occurrences that settle; every other one only tells something. */
  settles: readonly string[]
}

const usual = {
  record: '1',
  occurrence: [109, 110],
  on: [111, 116],
  documentNumber: [117, 126],
  dueOn: [147, 152],
  nominal: [153, 165],
  fee: [176, 188],
  discount: [241, 253],
  paid: [254, 266],
  interest: [267, 279],
  fine: [280, 292],
  creditedOn: [296, 301],
  creditedFormat: 'DDMMYY',
  payerName: null,
} as const

/** By the bank's number. */
export const cnab400Layouts: Record<string, Cnab400Layout> = {
  '001': {
    ...usual,
    name: 'Banco do Brasil',
    record: '7',
    ourNumber: [64, 80],
    fee: [182, 188],
    creditedOn: [176, 181],
    settles: ['05', '06', '07', '08', '15'],
  },
  '033': { ...usual, name: 'Santander', ourNumber: [63, 70], settles: ['06', '07', '08', '16', '17'] },
  '077': {
    ...usual,
    name: 'Inter',
    occurrence: [90, 91],
    on: [92, 97],
    ourNumber: [71, 81],
    documentNumber: [98, 107],
    dueOn: [119, 124],
    nominal: [125, 137],
    fee: null,
    discount: null,
    paid: [160, 172],
    interest: null,
    fine: null,
    creditedOn: [173, 178],
    settles: ['06'],
  },
  '237': { ...usual, name: 'Bradesco', ourNumber: [71, 82], settles: ['06', '15', '17'] },
  '341': {
    ...usual,
    name: 'Itaú',
    ourNumber: [86, 94],
    payerName: [325, 354],
    settles: ['06', '07', '08', '10', '59'],
  },
  '748': {
    ...usual,
    name: 'Sicredi',
    ourNumber: [48, 62],
    creditedOn: [329, 336],
    creditedFormat: 'YYYYMMDD',
    settles: ['06', '15', '16'],
  },
}
