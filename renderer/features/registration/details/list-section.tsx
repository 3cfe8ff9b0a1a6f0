import { ActionIcon, Button, Fieldset, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './details.module.css'

type ListSectionProps = {
  id: string
  title: string
  /** What is said while there is none. */
  none: string
  addLabel: string
  count: number
  most: number
  onAdd: () => void
  children: ReactNode
}

/** A list that grows line by line inside a form. */
export function ListSection({ id, title, none, addLabel, count, most, onAdd, children }: ListSectionProps) {
  return (
    <Fieldset legend={title} id={id} tabIndex={-1}>
      {count === 0 ? (
        <Text size="sm" c="dimmed" mb="xs">
          {none}
        </Text>
      ) : null}
      {children}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={15} />}
        disabled={count >= most}
        onClick={onAdd}
      >
        {addLabel}
      </Button>
    </Fieldset>
  )
}

export function RemoveLine({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon
      className={styles['remove']}
      variant="subtle"
      color="red"
      size="lg"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <IconTrash size={17} />
    </ActionIcon>
  )
}
