import type { MonthlyRate } from '#shared/domain/monthly-rates.ts'
import { ratesForm as words } from '#shared/pt-br/settings.ts'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { readRateLines } from './rates-text.ts'

/** Many months at once, out of a spreadsheet; what is not understood stays there to be mended. */
export function RatesPaste({ onPasted }: { onPasted: (rows: MonthlyRate[]) => void }) {
  const [text, setText] = useState('')
  const { rows, wrong } = readRateLines(text)
  const problem = wrong ? words.pasteWrong(wrong.line, wrong.text) : words.pasteNothing
  const take = (pasted: string) => {
    const read = readRateLines(pasted)
    if (read.wrong || read.rows.length === 0) return setText(pasted)
    onPasted(read.rows)
    return setText('')
  }
  return (
    <Textarea
      label={words.paste}
      description={words.pasteHint}
      rows={2}
      autosize
      maxRows={8}
      value={text}
      error={text.trim() !== '' && (wrong || rows.length === 0) ? problem : null}
      onChange={(event) => take(event.currentTarget.value)}
    />
  )
}
