import { createSpotlight } from '@mantine/spotlight'

/** Whether the palette is open and which of its results is selected; and how to open it. */
export const [paletteState, palette] = createSpotlight()
