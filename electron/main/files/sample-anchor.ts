import { day } from '#shared/domain/calendar.ts'

/** The day on which the sample's files end; loading them moves every day so that this one becomes today. */
export const SAMPLE_ANCHOR = day('2026-11-22')
