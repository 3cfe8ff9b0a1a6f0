import { useDraft } from '#renderer/lib/draft.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { useForm, useWatch } from 'react-hook-form'
import { type Choices, NO_CHOICES } from './choices.ts'

/** What is chosen in the review of a cut-off, kept over a closed window until it is released. */
export function useChoices(cutOffOn: Day) {
  const form = useForm<Choices>({ defaultValues: NO_CHOICES })
  const { recovered, clear } = useDraft(form, `closing:${cutOffOn}`)
  const choices = useWatch({ control: form.control }) as Choices
  const put = <Part extends keyof Choices>(
    part: Part,
    key: string,
    value: Choices[Part][string] | undefined,
  ) => {
    const { [key]: _gone, ...others } = form.getValues(part)
    // A path with a dash or a dot in it would be read as a path: the whole part is put.
    form.setValue(part, (value === undefined ? others : { ...others, [key]: value }) as never, {
      shouldDirty: true,
    })
  }
  const reset = () => {
    clear()
    form.reset(NO_CHOICES)
  }
  return { choices: { ...NO_CHOICES, ...choices }, put, recovered, reset }
}
export type ChoicesDesk = ReturnType<typeof useChoices>
