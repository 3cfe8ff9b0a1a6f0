import { type State, states } from '#shared/domain/contact.ts'
import { Select } from '@mantine/core'

type AddStateProps = {
  label: string
  placeholder: string
  /** States that have their own already. */
  taken: readonly State[]
  onAdd: (state: State) => void
}

/** Chooses one more state that has a rule of its own. */
export function AddState({ label, placeholder, taken, onAdd }: AddStateProps) {
  return (
    <Select
      // Anew after each one.
      key={taken.length}
      label={label}
      placeholder={placeholder}
      searchable
      data={states.filter((state) => !taken.includes(state))}
      value={null}
      onChange={(state) => state && onAdd(state)}
    />
  )
}
