import type { Letter } from '#shared/domain/letter.ts'

/** What a thread is started with. */
export type PressData = { fontsFolder: string }

/** Letters for the PDF at hand, in order. A PDF begins with the first ask of `total` letters and ends with the last one. */
export type PressAsk = { letters: Letter[]; total: number }

/** The PDF when all its letters are in, null before; or what went wrong, and then the PDF is given up. */
export type PressAnswer = { pdf: Uint8Array<ArrayBuffer> | null } | { fault: string }
