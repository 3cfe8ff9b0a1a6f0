import { Anchor, type AnchorProps, Button, type ButtonProps, type ElementProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'

/** A place of the app, in words. */
export const TextLink = createLink((props: AnchorProps & ElementProps<'a', keyof AnchorProps>) => (
  <Anchor {...props} />
))

/** A place of the app, as a button. */
export const ButtonLink = createLink((props: ButtonProps & ElementProps<'a', keyof ButtonProps>) => (
  <Button component="a" {...props} />
))

/** The way to what a notice is about. */
export const NoticeLink = createLink((props: AnchorProps) => (
  <Anchor size="sm" c="inherit" underline="always" {...props} />
))
