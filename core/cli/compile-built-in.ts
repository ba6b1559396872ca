import { readFileSync, writeFileSync } from 'node:fs'
import { authoringSchema } from '../notice/authoring/authoring-schema.ts'
import { compileNotice } from '../notice/compile-notice.ts'
import { sha256, tellProblem } from './load-notices.ts'
import { tell } from './print.ts'

/** Writes again what is made of the authored notices and of the model, and is checked in. Run it after a change to either. */
const notices = new URL('../notices/', import.meta.url)

for (const id of ['hip', 'pupil']) {
  const [markdown, yaml] = ['md', 'yaml'].map((ending) => readFileSync(new URL(`${id}/notice.${ending}`, notices), 'utf8'))
  const folder = `core/notices/${id}`
  const compiled = compileNotice({
    markdown: markdown ?? '',
    yaml: yaml ?? '',
    sha256,
    markdownFile: `${folder}/notice.md`,
    yamlFile: `${folder}/notice.yaml`,
  })
  if (compiled.ok) write(`${id}.json`, compiled.value)
  else for (const problem of compiled.problems) tell(tellProblem(problem))
  if (!compiled.ok) process.exitCode = 1
  if (id === 'pupil') write('starter.json', { 'notice.md': markdown, 'notice.yaml': yaml })
}
write('notice.schema.json', authoringSchema())

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, notices), `${JSON.stringify(value, null, 1)}\n`)
}
