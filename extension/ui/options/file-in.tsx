import { optionsWords as words } from '../words/options.ts'

interface FileInProps {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly read: (text: string, name: string) => Promise<void>
  /** Says why there was nothing to read: the file was moved after it was chosen, or is a folder. */
  readonly fail: (why: string) => void
}

/** A file that a person chooses, and what is done with its text. */
export function FileIn({ id, label, help, read, fail }: FileInProps) {
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    const text = await file.text().catch(() => null)
    // The same file may be chosen again once it has been put right.
    input.value = ''
    if (text === null) fail(words.fileUnread(file.name))
    else await read(text, file.name)
  }
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-help`}
        onChange={(event) => void take(event.currentTarget)}
      />
      <span class="quiet" id={`${id}-help`}>
        {help}
      </span>
    </p>
  )
}
