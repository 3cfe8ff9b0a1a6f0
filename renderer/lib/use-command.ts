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

/** A second press may come after the answer and before the form is gone: within so many milliseconds it is the same press. */
const ECHO = 500

/**
 * Runs a command: adds `today` and a `commandId`, the same one when the same input is sent again after a failure, so
 * that what was applied but not heard of is not applied twice. What is under way is not started again, nor what was done a
 * moment ago: pressed twice, it is done and told once. `problem` is the sentence of the last failure.
 */
export function useCommand<Input extends Envelope, Output, Fields extends FieldValues = FieldValues>(
  command: (input: Input) => Promise<Output>,
  { form, onDone }: CommandOptions<Fields, Output> = {},
) {
  const underWay = useRef(new Set<string>())
  const failed = useRef<{ of: string; commandId: string } | null>(null)
  const mutation = useMutation({
    mutationFn: ({ input, commandId }: { input: Omit<Input, keyof Envelope>; commandId: string }) =>
      command({ ...input, commandId, today: currentDay() } as unknown as Input),
    onSuccess: (output) => onDone?.(output),
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
      const output = await mutation.mutateAsync({ input, commandId })
      setTimeout(() => underWay.current.delete(of), ECHO)
      return output
    } catch {
      underWay.current.delete(of)
      failed.current = { of, commandId }
      return null
    }
  }
  return {
    /** Starts it; what comes of it is in `problem` and `onDone`. */
    run: (input: Omit<Input, keyof Envelope>) => void start(input),
    /** Starts it and waits; answers null when it failed, which `problem` says, and when the same is under way or just done. */
    runAsync: start,
    pending: mutation.isPending,
    problem: mutation.error ? describeError(mutation.error) : null,
    error: mutation.error,
    reset: mutation.reset,
  }
}
