import { foldText } from '#shared/domain/search.ts'
import { type KeyboardEvent, useState } from 'react'

/** A field that may stand in a text. */
export type FieldOption = { key: string; label: string; example: string }

/** Fields shown at once; the rest is found by typing on. */
const MOST = 8

/** What is typed of a field before the caret: `{{customer.na`. */
function typedBefore(area: HTMLTextAreaElement): { from: number; typed: string } | null {
  const before = area.value.slice(0, area.selectionStart)
  const typed = /\{\{\s*([\p{L}\d._ -]{0,40})$/u.exec(before)
  return typed ? { from: before.length - typed[0].length, typed: typed[1] ?? '' } : null
}

/** The fields that what is typed may mean, by key or by name. */
function matching(fields: readonly FieldOption[], typed: string): FieldOption[] {
  const wanted = foldText(typed)
  return fields.filter(({ key, label }) => foldText(`${key} ${label}`).includes(wanted)).slice(0, MOST)
}

/** Completes `{{` in a text area: arrows choose, Enter or Tab takes, Escape leaves. */
export function useFieldChoice(fields: readonly FieldOption[]) {
  const [open, setOpen] = useState<{ options: FieldOption[]; active: number } | null>(null)

  const look = (area: HTMLTextAreaElement) => {
    const found = typedBefore(area)
    setOpen(found ? { options: matching(fields, found.typed), active: 0 } : null)
  }
  const take = (area: HTMLTextAreaElement, { key }: FieldOption) => {
    const found = typedBefore(area)
    area.focus()
    const after = area.value.slice(area.selectionStart).startsWith('}}') ? 2 : 0
    if (found) area.setSelectionRange(found.from, area.selectionStart + after)
    // As if it were typed: the form hears of it, and Ctrl+Z takes it back.
    document.execCommand('insertText', false, `{{${key}}}`)
    setOpen(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!open || event.altKey) return
    const { options, active } = open
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && options.length > 0)
      setOpen({ options, active: (active + step + options.length) % options.length })
    else if (event.key === 'Escape') setOpen(null)
    else if ((event.key === 'Enter' || event.key === 'Tab') && options[active])
      take(event.currentTarget, options[active])
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { open, look, take, onKeyDown, close: () => setOpen(null) }
}
