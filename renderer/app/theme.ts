import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#eaf6f5',
  '#d6ebea',
  '#aad6d4',
  '#7bc0bd',
  '#54aeaa',
  '#3aa29e',
  '#299b97',
  '#178682',
  '#0a6f6c',
  '#005856',
]

// Mantine's own greys are warm; these lean to the petrol of the light theme.
const dark: MantineColorsTuple = [
  '#e3e8ea',
  '#b9c3c7',
  '#98a4a9',
  '#69767b',
  '#3f4a4e',
  '#323c3f',
  '#252d30',
  '#1a2022',
  '#14191b',
  '#0f1315',
]

const wholeWidth = { type: 'auto', offsetScrollbars: 'present' } as const

/** Calm and dense: small radius, compact fields, shade 8 so that white text on it passes AA. */
export const theme = createTheme({
  primaryColor: 'petrol',
  colors: { petrol, dark },
  primaryShade: { light: 8, dark: 8 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  fontFamily: "'Em Dia', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif",
  fontFamilyMonospace: "ui-monospace, Consolas, 'Liberation Mono', monospace",
  fontSizes: { xs: '0.78rem', sm: '0.86rem', md: '0.94rem', lg: '1.06rem', xl: '1.25rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.55rem', lineHeight: '1.25' },
      h2: { fontSize: '1.35rem', lineHeight: '1.3' },
      h3: { fontSize: '1.06rem', lineHeight: '1.35' },
    },
  },
  components: {
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Fechar' } } },
    Badge: { defaultProps: { tt: 'none', fw: 600 } },
    TextInput: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Fechar' } },
      styles: { title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } },
    },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Fechar' } } },
    // A scroll bar is there whenever there is more to see, and covers no figure.
    ScrollArea: { defaultProps: wholeWidth },
    ScrollAreaAutosize: { defaultProps: wholeWidth },
    Tooltip: {
      defaultProps: { openDelay: 400, withArrow: true, events: { hover: true, focus: true, touch: false } },
    },
  },
})

/** The house's own colours, for both themes; every pair of text and ground passes AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--em-status-height': '30px' },
  light: {
    '--em-canvas': '#f4f6f7',
    '--em-surface': '#fbfcfc',
    '--em-line': '#eceff1',
    '--em-hover': '#f1f6f6',
    '--em-active': '#e3f1f0',
    '--em-quiet': '#55606a',
    '--em-bad': '#b3261e',
    '--em-good': '#1b6e3c',
    '--mantine-color-dimmed': '#55606a',
    '--mantine-color-placeholder': '#69747e',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    // Mantine's own text on its light grounds reaches 3.8 to 1; these pass AA.
    '--mantine-color-green-light-color': '#175e34',
    '--mantine-color-yellow-light-color': '#6b4600',
    '--mantine-color-orange-light-color': '#873800',
    '--mantine-color-red-light-color': '#9c1c1c',
    '--mantine-color-default-border': '#d5dbdf',
  },
  dark: {
    '--em-canvas': '#14191b',
    '--em-surface': '#1f2628',
    '--em-line': '#2b3335',
    '--em-hover': '#242c2e',
    '--em-active': '#1d3a3a',
    '--em-quiet': '#a9b4b8',
    '--em-bad': '#ff9c92',
    '--em-good': '#7fd8a0',
    '--mantine-color-dimmed': '#a9b4b8',
    '--mantine-color-placeholder': '#939ea3',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-default-border': '#3a4447',
  },
})
