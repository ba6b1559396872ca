import { InvalidArgumentError } from 'commander'

/** The address at which the built folder will stand, for options that take one. */
export function readSite(text: string): URL {
  const written = text.endsWith('/') ? text : `${text}/`
  const whole = URL.canParse(written) ? new URL(written) : null
  const isFolder = whole !== null && /^https?:$/.test(whole.protocol) && `${whole.username}${whole.search}${whole.hash}` === ''
  // A page is no folder: its name would stand in the middle of every address.
  if (!isFolder || /\.html?\/$/i.test(whole.pathname))
    throw new InvalidArgumentError(`Write the address of the folder, for instance https://www.school.example/privacy/, not “${text}”.`)
  return whole
}
