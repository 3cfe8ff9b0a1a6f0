import type { Drawable } from './drawable.ts'

/** What a thread is started with. */
export type PressData = { fontsFolder: string }

/** What goes on the PDF at hand, in order. A PDF begins with the first ask of `total` documents and ends with the last one. */
export type PressAsk = { drawables: Drawable[]; total: number }

/** The PDF when all is in, null before; or what went wrong, and then the PDF is given up. */
export type PressAnswer = { pdf: Uint8Array<ArrayBuffer> | null } | { fault: string }
