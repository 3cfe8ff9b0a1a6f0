import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type Ref, useEffect, useState } from 'react'

type SearchFieldProps = {
  label: string
  clearLabel: string
  value: string
  onChange: (text: string) => void
  /** The arrow down: usually goes to the list. */
  onDown?: () => void
  /** Enter, with what is typed, which is asked for at once. */
  onEnter?: (text: string) => void
  ref?: Ref<HTMLInputElement>
}

/** Least time between two searches while somebody types, in milliseconds. */
const PAUSE = 60

/** A search as one types: what is typed is on screen at once, and asked for after the shortest pause. */
export function SearchField({ label, clearLabel, value, onChange, onDown, onEnter, ref }: SearchFieldProps) {
  const [text, setText] = useState(value)
  const [asked, setAsked] = useState(value)
  if (value !== asked) {
    // The address changed by itself: back, a link, or the palette.
    setAsked(value)
    setText(value)
  }
  useEffect(() => {
    if (text === asked) return undefined
    const timer = setTimeout(() => {
      setAsked(text)
      onChange(text)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text, asked, onChange])
  const enter = () => {
    if (text !== asked) {
      setAsked(text)
      onChange(text)
    }
    onEnter?.(text)
  }
  return (
    <TextInput
      ref={ref}
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      maw={520}
      autoComplete="off"
      leftSection={<IconSearch size={17} aria-hidden />}
      rightSection={
        text ? <CloseButton size="sm" aria-label={clearLabel} onClick={() => setText('')} /> : null
      }
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' && onDown) onDown()
        else if (event.key === 'Enter' && onEnter) enter()
        else if (event.key === 'Escape' && text) setText('')
        else return
        event.preventDefault()
      }}
    />
  )
}
