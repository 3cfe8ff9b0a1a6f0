import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import { Input, Text } from '@mantine/core'
import { useId, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import styles from './editor.module.css'
import { type FieldOption, useFieldChoice } from './use-field-choice.ts'

/** A list at the end of what scrolls would open out of sight. */
const intoView = (list: HTMLDivElement | null) => list?.scrollIntoView({ block: 'nearest' })

type FieldTextProps = {
  /** The field's path in the form around it. */
  name: string
  label: string
  fields: readonly FieldOption[]
  readOnly: boolean
  problem: string | undefined
}

/** A text with fields: two braces open the list of them. It grows with what is written. */
export function FieldText({ name, label, fields, readOnly, problem }: FieldTextProps) {
  const { register } = useFormContext()
  const { ref, onBlur, onChange, name: path } = register(name)
  const area = useRef<HTMLTextAreaElement | null>(null)
  const choice = useFieldChoice(fields)
  const list = useId()
  const { open } = choice
  return (
    <Input.Wrapper label={label} error={problem} labelProps={{ htmlFor: `${list}-text` }}>
      <div className={styles['completing']}>
        <textarea
          id={`${list}-text`}
          ref={(element) => {
            ref(element)
            area.current = element
          }}
          name={path}
          className={styles['text']}
          rows={2}
          spellCheck
          lang="pt-BR"
          readOnly={readOnly}
          aria-invalid={problem ? true : undefined}
          aria-autocomplete="list"
          aria-controls={open ? list : undefined}
          aria-activedescendant={open?.options.length ? `${list}-${open.active}` : undefined}
          onChange={(event) => {
            void onChange(event)
            choice.look(event.currentTarget)
          }}
          onClick={(event) => choice.look(event.currentTarget)}
          onKeyDown={choice.onKeyDown}
          onBlur={(event) => {
            void onBlur(event)
            choice.close()
          }}
        />
        {open && !readOnly ? (
          <div
            id={list}
            ref={intoView}
            role="listbox"
            aria-label={words.fields}
            className={styles['options']}
          >
            {open.options.length === 0 ? (
              <Text size="xs" c="dimmed" p={6}>
                {words.noField}
              </Text>
            ) : null}
            {open.options.map((option, index) => (
              // The keys are the text's; a press of the pointer must not take the focus from it.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={option.key}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === open.active}
                className={styles['option']}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => area.current && choice.take(area.current, option)}
              >
                <span>{option.label}</span>
                <span className={styles['key']}>{`{{${option.key}}}`}</span>
                <span className={styles['example']}>{words.example(option.example)}</span>
              </div>
            ))}
          </div>
        ) : null}
      </div>
    </Input.Wrapper>
  )
}
