import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
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
 * that what was applied but not heard of is not applied twice. `problem` is the sentence of the last failure.
 */
export function useCommand<Input extends Envelope, Output, Fields extends FieldValues = FieldValues>(
  command: (input: Input) => Promise<Output>,
  { form, onDone }: CommandOptions<Fields, Output> = {},
) {
  const submission = useRef<{ of: string; commandId: string } | null>(null)
  const mutation = useMutation({
    mutationFn: (input: Omit<Input, keyof Envelope>) => {
      const of = JSON.stringify(input)
      if (submission.current?.of !== of) submission.current = { of, commandId: uuid() }
      const envelope = { commandId: submission.current.commandId, today: currentDay() }
      return command({ ...input, ...envelope } as unknown as Input)
    },
    onSuccess: (output) => {
      submission.current = null
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
  return {
    /** Starts it; what comes of it is in `problem` and `onDone`. */
    run: (input: Omit<Input, keyof Envelope>) => mutation.mutate(input),
    /** Starts it and waits; answers null when it failed, which `problem` says. */
    runAsync: (input: Omit<Input, keyof Envelope>): Promise<Output | null> =>
      mutation.mutateAsync(input).catch(() => null),
    pending: mutation.isPending,
    problem: mutation.error ? describeError(mutation.error) : null,
    error: mutation.error,
    reset: mutation.reset,
  }
}
