import type { Block } from '#shared/domain/template.ts'
import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import { ActionIcon, Button, Menu, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { BlockBody } from './block-body.tsx'
import styles from './editor.module.css'
import { type EditorFields, emptyBlock } from './editor-fields.ts'
import type { TemplateProblem } from './template-problems.ts'
import type { FieldOption } from './use-field-choice.ts'

const blockKinds = Object.keys(words.kinds) as Block['kind'][]

type BlockListProps = {
  fields: readonly FieldOption[]
  elements: readonly { value: string; label: string }[]
  problems: readonly TemplateProblem[]
  readOnly: boolean
}

/** Where the editor's block of a position is, to be scrolled to. */
export const blockAnchor = (position: number) => `bloco-${position}`

/** The blocks of a text in order: written in place, moved by Alt and arrows, each with what is wrong in it. */
export function BlockList({ fields, elements, problems, readOnly }: BlockListProps) {
  const { control } = useFormContext<EditorFields>()
  const blocks = useFieldArray({ control, name: 'blocks' })
  const list = useRef<HTMLOListElement>(null)
  const focusOn = (position: number) =>
    // After the list was drawn anew: a block that moves loses the focus on the way.
    requestAnimationFrame(() => {
      const block = list.current?.children[position]
      const field = block?.querySelector<HTMLElement>('textarea, input, select')
      const first = field ?? block?.querySelector<HTMLElement>('button:enabled')
      first?.focus()
      block?.scrollIntoView({ block: 'nearest' })
    })
  const move = (from: number, to: number) => {
    if (to < 0 || to >= blocks.fields.length) return
    blocks.move(from, to)
    focusOn(to)
  }
  const insert = (at: number, kind: Block['kind']) => {
    blocks.insert(at, emptyBlock(kind), { shouldFocus: false })
    focusOn(at)
  }
  const remove = (at: number) => {
    blocks.remove(at)
    focusOn(Math.min(at, blocks.fields.length - 2))
  }
  return (
    <>
      {blocks.fields.length === 0 && !readOnly ? (
        <AddMenu label={words.add} onAdd={(kind) => insert(0, kind)} />
      ) : null}
      <ol ref={list} className={styles['blocks']} aria-label={words.blocks}>
        {blocks.fields.map((block, index) => (
          <BlockFrame
            key={block.id}
            kind={block.kind}
            position={index + 1}
            wrong={problems.filter((problem) => problem.block === index)}
            tools={
              readOnly ? null : (
                <Tools
                  position={index + 1}
                  count={blocks.fields.length}
                  onMove={(by) => move(index, index + by)}
                  onRemove={() => remove(index)}
                  onAdd={(kind) => insert(index + 1, kind)}
                />
              )
            }
            onMove={readOnly ? undefined : (by) => move(index, index + by)}
          >
            <BlockBody
              kind={block.kind}
              path={`blocks.${index}`}
              fields={fields}
              elements={elements}
              readOnly={readOnly}
            />
          </BlockFrame>
        ))}
      </ol>
    </>
  )
}

type BlockFrameProps = {
  kind: Block['kind']
  position: number
  wrong: readonly TemplateProblem[]
  tools: ReactNode
  onMove: ((by: number) => void) | undefined
  children: ReactNode
}

function BlockFrame({ kind, position, wrong, tools, onMove, children }: BlockFrameProps) {
  const label = words.blockLabel(position, words.kinds[kind])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || by === undefined || !onMove) return
    event.preventDefault()
    onMove(by)
  }
  return (
    // The keys of the fields inside; its buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      id={blockAnchor(position)}
      aria-label={label}
      className={styles['block']}
      data-wrong={wrong.length > 0 || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles['head']}>
        <Text size="xs" fw={650} c="dimmed">
          {label}
        </Text>
        {tools}
      </div>
      {children}
      {wrong.map(({ sentence }) => (
        <p key={sentence} className={styles['problem']}>
          {sentence}
        </p>
      ))}
    </li>
  )
}

type ToolsProps = {
  position: number
  count: number
  onMove: (by: number) => void
  onRemove: () => void
  onAdd: (kind: Block['kind']) => void
}

function Tools({ position, count, onMove, onRemove, onAdd }: ToolsProps) {
  return (
    <ActionIcon.Group>
      <Tool label={words.moveUp(position)} off={position === 1} onClick={() => onMove(-1)}>
        <IconArrowUp size={15} />
      </Tool>
      <Tool label={words.moveDown(position)} off={position === count} onClick={() => onMove(1)}>
        <IconArrowDown size={15} />
      </Tool>
      <Tool label={words.remove(position)} off={count === 1} onClick={onRemove}>
        <IconTrash size={15} />
      </Tool>
      <AddMenu label={words.addAfter(position)} onAdd={onAdd} small />
    </ActionIcon.Group>
  )
}

type AddMenuProps = { label: string; onAdd: (kind: Block['kind']) => void; small?: boolean }

function AddMenu({ label, onAdd, small = false }: AddMenuProps) {
  return (
    // The focus goes to the new block, not back to the button.
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        {small ? (
          <ActionIcon variant="default" aria-label={label} title={label}>
            <IconPlus size={15} />
          </ActionIcon>
        ) : (
          <Button variant="default" size="xs" leftSection={<IconPlus size={15} />}>
            {label}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {blockKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {words.kinds[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

type ToolProps = { label: string; off: boolean; onClick: () => void; children: ReactNode }

function Tool({ label, off, onClick, children }: ToolProps) {
  return (
    <ActionIcon variant="default" aria-label={label} title={label} disabled={off} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}
