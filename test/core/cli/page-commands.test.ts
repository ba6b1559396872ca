import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addCoverage } from '../../../core/cli/commands/coverage.ts'
import { addForm } from '../../../core/cli/commands/form.ts'
import { addPage } from '../../../core/cli/commands/page.ts'
import { parsePage } from '../../../core/cli/saved-dom.ts'
import type { Coverage } from '../../../core/formats/coverage.ts'
import type { DataMap } from '../../../core/formats/data-map.ts'
import { barredRows } from '../../../core/law/admissions-code.ts'
import type { FormReport } from '../../../core/notice/form-report.ts'
import pupil from '../../../core/notices/pupil.json' with { type: 'json' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

/** Runs one command as the program would; what it prints and its exit code. */
async function run(...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  const out: string[] = []
  const err: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`))
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${line}\n`))
  const before = process.exitCode
  process.exitCode = 0
  const program = new Command('fieldnote').exitOverride()
  for (const add of [addPage, addForm, addCoverage]) add(program)
  await program.parseAsync(['node', 'fieldnote', ...args])
  const code = Number(process.exitCode)
  process.exitCode = before
  for (const spy of [log, write, error]) spy.mockRestore()
  return { out: out.join(''), err: err.join(''), code }
}

const record =
  '<h1>Pupil record</h1><form method="post"><label>Ethnicity <input value="SECRET"></label><label>S47 outcome <input></label></form>'

describe('fieldnote page', () => {
  test('prints the data map of a saved page, and nothing of what stands in it', async () => {
    const { out, code } = await run(
      'page',
      await file('medical.html', `<!-- saved from url=(0031)https://mis.example/pupils/4711 -->${record}`),
      '--json',
    )
    const map = JSON.parse(out) as DataMap
    expect(map.page).toBe('https://mis.example/pupils/...')
    expect(map.scannedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(map.fields.map(({ item, class: of }) => [item, of])).toEqual([
      ['ethnicity', 'special'],
      ['section-47', 'treat-as-special'],
    ])
    expect(out).not.toContain('SECRET')
    expect(code).toBe(0)
  })

  test('prints a list for several pages, a table to read, and one for Excel', async () => {
    const files = [await file('a.html', record), await file('b.html', record)]
    expect(JSON.parse((await run('page', ...files, '--json')).out)).toHaveLength(2)
    expect((await run('page', ...files)).out).toContain('2 fields, 2 sensitive')
    const { out } = await run('page', ...files, '--csv')
    expect(out.split('\r\n')).toHaveLength(6)
    expect(out.startsWith('\uFEFFpage,scannedAt,label,where,kind,class,item,because')).toBe(true)
  })

  test('reads frames that were saved in the page or beside it, and no file from elsewhere', async () => {
    await mkdir(join(folder, 'app_files'))
    await file('app_files/saved_resource.html', '<label>Allergies <input></label>')
    await writeFile(join(folder, '..', 'fieldnote-elsewhere.html'), '<label>Religion <input></label>')
    const page = await file(
      'app.html',
      '<iframe src="./app_files/saved_resource.html"></iframe><iframe srcdoc="<label>Ethnicity <input></label>"></iframe><iframe src="../fieldnote-elsewhere.html"></iframe>',
    )
    const map = JSON.parse((await run('page', page, '--json')).out) as DataMap
    expect(map.fields.map(({ item, where }) => [item, where])).toEqual([
      ['allergy', 'html > body > iframe:nth-of-type(1) >>> html > body > label'],
      ['ethnicity', 'html > body > iframe:nth-of-type(2) >>> html > body > label'],
    ])
    await rm(join(folder, '..', 'fieldnote-elsewhere.html'))
  })

  test('reads a page once that stands in itself, also by way of another', async () => {
    await file('other.html', '<label>Religion <input></label><iframe src="itself.html"></iframe>')
    const page = await file(
      'itself.html',
      `<label>Allergies <input></label><iframe src="itself.html"></iframe><iframe src="other.html"></iframe>`,
    )
    const map = JSON.parse((await run('page', page, '--json')).out) as DataMap
    expect(map.fields.map(({ item }) => item)).toEqual(['allergy', 'religion'])
  })

  test('reads 200 frames of a page, and says that there are more', async () => {
    await file('one.html', '<label>Allergies <input></label>')
    const frames = (count: number) => file('many.html', '<iframe src="one.html"></iframe>'.repeat(count))
    const { err } = await run('page', await frames(200), '--json')
    expect(err).toBe('')
    const more = await run('page', await frames(201), '--json')
    expect((JSON.parse(more.out) as DataMap).fields).toHaveLength(200)
    expect(more.err).toContain('many.html: holds more than 200 frames')
  })

  test('passes over the page of a frame that is larger than any that a person saved', async () => {
    await file('large.html', `<label>Religion <input></label>${' '.repeat(61_000_000)}`)
    const page = await file('small.html', '<label>Allergies <input></label><iframe src="large.html"></iframe>')
    const map = JSON.parse((await run('page', page, '--json')).out) as DataMap
    expect(map.fields.map(({ item }) => item)).toEqual(['allergy'])
  })

  test('says how much of a virtual grid was there', async () => {
    const { err } = await run('page', join(import.meta.dirname, '../../pages/golden/list-virtual-grid.html'))
    expect(err).toContain('a grid shows 4 of 31 columns')
  })

  test.each([
    ['nowhere.html', 'there is no such file'],
    ['.', 'is a folder'],
    ['page.pdf', 'is not a web page'],
  ])('says of %s what is wrong', async (name, message) => {
    await file('page.pdf', '%PDF')
    const { err, code, out } = await run('page', join(folder, name), '--json')
    expect([err.includes(message), code, out]).toEqual([true, 2, ''])
  })

  test('warns in its help that a saved page holds pupils’ data', () => {
    const program = new Command('fieldnote')
    addPage(program)
    const help: string[] = []
    program.commands[0]?.configureOutput({ writeOut: (text) => void help.push(text) }).outputHelp()
    expect(help.join('')).toContain("A page saved from your MIS holds pupils' data")
  })
})

describe('a saved page', () => {
  test.each([
    ['<p>one', '<body><p>one</p></body>'],
    ['<!doctype html><title>t</title><h1>x</h1>', '<h1>x</h1>'],
    ['<html lang="en-GB"><head><title>t</title></head><h1>x</h1></html>', '<html lang="en-GB">'],
    ['<table><tr><td>x</table>', '<table><tbody><tr><td>x</td></tr></tbody></table>'],
    ['<input TYPE=radio onChange="a()" type=text>', '<input onchange="a()" type="radio">'],
    ['<svg viewBox="0 0 1 1"></svg>', 'viewBox="0 0 1 1"'],
  ])('%s is parsed as browsers do', (html, part) => expect(parsePage(html).documentElement.outerHTML).toContain(part))

  test.each(['<html ', '<head>', '<head ', '<body ', '<!doctype '])('is parsed though a megabyte of “%s” begins it', (start) => {
    const page = `${start.repeat(1_000_000 / start.length)}><label>Allergies <input></label>`
    expect(parsePage(page).querySelector('label')?.textContent).toContain('Allergies')
  })
})

describe('fieldnote form', () => {
  const application =
    '<h1>Supplementary information form</h1><form method="post"><label>Surname <input name="sn"></label><label>Religion <input name="r"></label>' +
    '<label>First language <input name="fl"></label><label>Medical conditions <textarea name="m">SECRET</textarea></label><label>Shoe size <input name="s"></label></form>'

  async function report(html: string, ...args: readonly string[]): Promise<FormReport & { code: number }> {
    const { out, code } = await run('form', await file('form.html', html), '--json', ...args)
    expect(out).not.toContain('SECRET')
    return { ...(JSON.parse(out) as FormReport), code }
  }

  test('parts questions of which a notice speaks from those of which none does', async () => {
    const { fields, unmatched, notCollected, findings, code } = await report(record, '--notice', 'hip')
    expect(fields).toMatchObject([{ label: 'S47 outcome', item: 'section-47', class: 'treat-as-special' }])
    expect(unmatched).toMatchObject([{ label: 'Ethnicity', name: '', item: 'ethnicity', class: 'special' }])
    expect(notCollected).toContain('looked-after-status')
    expect(notCollected).not.toContain('section-47')
    expect(findings).toMatchObject([{ id: 'form-not-in-notice', severity: 'warning', notice: null, path: 'unmatched.0' }])
    expect(code).toBe(0)
  })

  test('bars at the application stage of a school under the Code what its paragraph 2.4 bars', async () => {
    const maintained = await file('maintained.json', JSON.stringify({ ...pupil, schoolKind: 'maintained' }))
    const { findings, code } = await report(application, '--notice', maintained)
    const barred = findings.filter(({ id }) => id === 'form-barred-at-application')
    expect(barred.map(({ message }) => /“(.*?)”/.exec(message)?.[1])).toEqual(['First language', 'Medical conditions'])
    expect(barred.every(({ severity, source }) => severity === 'error' && source.includes('paragraph 2.4'))).toBe(true)
    expect(barred.map(({ notice }) => notice)).toEqual([pupil.id, pupil.id])
    expect(code).toBe(1)
  })

  test('counts what the notice says families are not asked for, and does not tell them to look for it', async () => {
    const { out } = await run('form', await file('form.html', application), '--notice', 'pupil')
    const missing = out.split('\n').find((line) => line.includes('for which the form does not ask')) ?? ''
    expect(missing).toContain('Date of birth')
    expect(missing).not.toContain('Attendance')
    expect(out).toMatch(/^\d+ more for which, as the notices say, families are not asked$/m)
  })

  test('says of which questions the code of the page has no label: no note can stand there', async () => {
    const beside = '<table><tr><td>Ethnicity</td><td><input></td></tr></table><p>Religion <input></p><label>Social worker <input></label>'
    const findings = (html: string) =>
      report(`<h1>Registration form</h1><form>${html}</form>`, '--notice', 'pupil', 'hip').then(({ findings }) =>
        findings.filter(({ id }) => id === 'form-unlabelled').map(({ message }) => message),
      )
    expect(await findings(beside)).toEqual([expect.stringMatching(/“Ethnicity”, “Religion”\.$/)])
    expect(await findings('<label>Ethnicity <input></label><input placeholder="Religion">')).toEqual([])
  })

  test('bars nothing of a pupil referral unit, of a registration form, or before the Code said so', async () => {
    const maintained = await file('maintained.json', JSON.stringify({ ...pupil, schoolKind: 'maintained' }))
    const barredIn = async (...args: readonly string[]) =>
      (await report(application, ...args)).findings.filter(({ id }) => id === 'form-barred-at-application').length
    expect(await barredIn('--notice', 'hip')).toBe(0)
    expect(await barredIn('--notice', maintained, '--stage', 'registration')).toBe(0)
    expect(await barredIn('--notice', maintained, '--on', '2021-08-31')).toBe(0)
    expect(await barredIn('--notice', maintained, '--on', '2021-09-01')).toBe(2)
  })

  test('has findings with the keys that the README promises, in whole sentences', async () => {
    const maintained = await file('maintained.json', JSON.stringify({ ...pupil, schoolKind: 'maintained' }))
    const { findings } = await report(application, '--notice', maintained)
    const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8')
    const promised = /`findings`: `([^`]+)`/.exec(readme)?.[1]?.split(' ')
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(promised)
      for (const said of [finding.message, finding.fix]) expect(said).toMatch(/[^.]\.$/)
    }
    const { out } = await run('form', await file('form.html', application), '--notice', maintained)
    expect(out).toContain(findings[0]?.message)
    expect(out).not.toContain('..')
  })

  test('prints no control that a terminal obeys, whatever a page or a path holds', async () => {
    const hostile = '<h1>A</h1><form><label>Ethnicity&#27;[2J&#155;2J&#8238;x <input></label></form>'
    const shown = await run('form', await file('form.html', hostile), '--notice', 'hip')
    const refused = await run('form', `${folder}/a\u001b[2J\u202e.html`, '--notice', 'hip')
    for (const text of [shown.out, refused.err]) {
      expect(text).toContain('[2J')
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    }
  })

  test('says what could not be read', async () => {
    const noForm = await run('form', await file('empty.html', '<p>Nothing</p>'), '--notice', 'hip')
    expect([noForm.code, noForm.err]).toEqual([2, expect.stringContaining('has no question in it')])
    const noNotice = await run('form', await file('form.html', record), '--notice', 'hipp')
    expect([noNotice.code, noNotice.err]).toEqual([2, expect.stringContaining('built-in notice')])
  })

  test('rests on rows with a source and days', () => {
    for (const { source, from, confidence } of barredRows)
      expect([source.provision, from, confidence]).toEqual(['paragraph 2.4', '2021-09-01', 'likely'])
  })
})

describe('fieldnote coverage', () => {
  async function maps(): Promise<string> {
    const searched = `<form role="search"><label>Religion <input></label></form>`
    const { out } = await run('page', await file('a.html', `${searched}${record}`), await file('b.html', record), '--json')
    return file('maps.json', out)
  }

  test('tells what is held and in no notice, what a notice names and no page showed, and counts by class', async () => {
    const { out, code } = await run('coverage', await maps(), '--notice', 'hip', '--json')
    const coverage = JSON.parse(out) as Coverage
    expect(coverage.held.map(({ item, fields, notices }) => [item, fields, notices])).toEqual([
      ['ethnicity', 2, []],
      ['section-47', 2, ['hip']],
    ])
    expect(coverage.heldInNoNotice.map(({ item }) => item)).toEqual(['ethnicity'])
    expect(coverage.inNoticeNotSeen.map(({ item }) => item)).toContain('looked-after-status')
    expect(coverage.inNoticeNotSeen.map(({ item }) => item)).not.toContain('section-47')
    expect(coverage.byClass.special).toEqual({ items: 1, fields: 2, inNoNotice: 1 })
    expect(code).toBe(1)
  })

  test('exits well when every sensitive item stands in a notice', async () => {
    const { out } = await run('page', await file('c.html', '<form><label>S47 outcome <input></label></form>'), '--json')
    expect((await run('coverage', await file('c.json', out), '--notice', 'hip')).code).toBe(0)
  })

  test('writes the pages into the record of processing, and a row for what stands in no notice', async () => {
    const { out } = await run('coverage', await maps(), '--notice', 'hip', '--csv')
    const lines = out.split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFFNotice,.*,Seen on$/)
    expect(lines.filter((line) => line.startsWith('in no notice')).map((line) => line.split(',')[9])).toEqual(['ethnicity'])
    expect(lines.find((line) => line.includes('section-47'))).toContain('file:///.../...')
    expect(lines.find((line) => line.includes('looked-after-status'))).toContain('not seen on the pages that were mapped')
  })

  test.each([
    ['{"page": "x"}', 'has no "page" and "fields"'],
    ['{"page": "x", "fields": [{"kind": "input", "item": "shoe-size"}]}', 'fields.0 has no known'],
    ['[', 'is no JSON'],
  ])('says of %s what is wrong', async (text, message) => {
    const { err, code } = await run('coverage', await file('bad.json', text), '--notice', 'hip')
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
