import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Press } from './press.ts'
import type { PressAnswer, PressAsk, PressData } from './worker-protocol.ts'

const { fontsFolder } = workerData as PressData
const face = (weight: string) => readFileSync(join(fontsFolder, `em-dia-letter-${weight}.ttf`))
const faces = { normal: face('regular'), bold: face('semibold') }

let press: Press | null = null
let added = 0

async function print({ drawables, total }: PressAsk): Promise<PressAnswer> {
  try {
    for (const drawable of drawables) {
      press ??= new Press(faces, drawable, total)
      press.add(drawable)
      added++
    }
    if (!press || added < total) return { pdf: null }
    const pdf = await press.finish()
    forget()
    return { pdf }
  } catch (error) {
    forget()
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function forget(): void {
  press = null
  added = 0
}

async function answer(ask: PressAsk): Promise<void> {
  const printed = await print(ask)
  parentPort?.postMessage(printed, 'pdf' in printed && printed.pdf ? [printed.pdf.buffer] : [])
}

parentPort?.on('message', (ask: PressAsk) => void answer(ask))
