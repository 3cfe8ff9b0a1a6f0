import { useMutation } from '@tanstack/react-query'
import { useLayoutEffect, useRef } from 'react'
import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'
import { v7 as uuid } from 'uuid'
import { describeError, refusalOf } from './refusals.ts'
import { currentDay } from './today.ts'

type Envelope = { commandId: string; today: string }

type CommandOptions<Fields extends FieldValues, Output> = {
  /** Where a refusal about one field is shown; `prefix` is what the form leaves out of the command's paths. */
  form?: { setError: UseFormSetError<Fields>; prefix?: string }
  onDone?: (output: Output) => void
}

/**
 * Runs a command: adds `today` and a `commandId`, the same one when the same input is sent again after a failure, so
 * that what was applied but not heard of is not applied twice. What is under way is not started again: pressed twice, it
 * is done and told once. `problem` is the sentence of the last failure.
 */
export function useCommand<Input extends Envelope, Output, Fields extends FieldValues = FieldValues>(
  command: (input: Input) => Promise<Output>,
  { form, onDone }: CommandOptions<Fields, Output> = {},
) {
  const underWay = useRef(new Set<string>())
  /** Done, and not drawn yet: on a slow machine the second press comes after the answer, to a form that is about to go. */
  const undrawn = useRef(new Set<string>())
  useLayoutEffect(() => undrawn.current.clear())
  const failed = useRef<{ of: string; commandId: string } | null>(null)
  const mutation = useMutation({
    mutationFn: ({
      input,
      commandId,
    }: {
      input: Omit<Input, keyof Envelope>
      of: string
      commandId: string
    }) => command({ ...input, commandId, today: currentDay() } as unknown as Input),
    onSuccess: (output, { of }) => {
      undrawn.current.add(of)
      onDone?.(output)
    },
    onError: (error) => {
      const field = refusalOf(error)?.field
      if (!form || !field) return
      const name = form.prefix && field.startsWith(form.prefix) ? field.slice(form.prefix.length) : field
      form.setError(
        name as Path<Fields>,
        { type: 'refused', message: describeError(error) },
        { shouldFocus: true },
      )
    },
  })
  const start = async (input: Omit<Input, keyof Envelope>): Promise<Output | null> => {
    const of = JSON.stringify(input)
    if (underWay.current.has(of)) return null
    const commandId = failed.current?.of === of ? failed.current.commandId : uuid()
    failed.current = null
    underWay.current.add(of)
    try {
      return await mutation.mutateAsync({ input, of, commandId })
    } catch {
      failed.current = { of, commandId }
      return null
    } finally {
      underWay.current.delete(of)
    }
  }
  return {
    /** Starts it; what comes of it is in `problem` and `onDone`. */
    run: (input: Omit<Input, keyof Envelope>) => {
      if (!undrawn.current.has(JSON.stringify(input))) void start(input)
    },
    /** Starts it and waits; answers null when it failed, which `problem` says, and when the same is under way. */
    runAsync: start,
    pending: mutation.isPending,
    problem: mutation.error ? describeError(mutation.error) : null,
    error: mutation.error,
    reset: mutation.reset,
  }
}
