import type { Centavos } from '#shared/domain/money.ts'
import { formatAmount, parseMoney } from '#shared/pt-br/format.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'

type MoneyInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Centavos; null is empty or not understood. */
  value: Centavos | null
  onChange: (value: Centavos | null) => void
}

const textOf = (value: Centavos | null) => (value === null ? '' : formatAmount(value))

/** An amount typed as people type it (`1234,5`, `1.234,56`, `R$ 12`), shown as `1.234,50` when the field is left. */
export function MoneyInput({ value, onChange, onBlur, error, ...props }: MoneyInputProps) {
  const [text, setText] = useState(() => textOf(value))
  const [known, setKnown] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  if (value !== known) {
    // The value was changed from outside: what was typed no longer says it.
    setKnown(value)
    setText(textOf(value))
    setProblem(null)
  }
  return (
    <TextInput
      {...props}
      inputMode="decimal"
      autoComplete="off"
      leftSection={<span aria-hidden>R$</span>}
      value={text}
      error={problem ?? error}
      data-unread={(text.trim() !== '' && known === null) || undefined}
      onInvalid={() => setProblem(pieces.moneyUnknown)}
      styles={{ input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } }}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const typed = event.currentTarget.value
        const parsed = parseMoney(typed)
        setText(typed)
        setProblem(null)
        setKnown(parsed)
        onChange(parsed)
      }}
      onBlur={(event) => {
        const parsed = parseMoney(text)
        if (parsed !== null) setText(formatAmount(parsed))
        setProblem(text.trim() && parsed === null ? pieces.moneyUnknown : null)
        onBlur?.(event)
      }}
    />
  )
}
