import { useSignal, useSignalEffect } from '@preact/signals'
import { listOf } from '../../../core/words/fill.ts'
import { siteStates } from '../../sites/active-sites.ts'
import { patternTyped } from '../../sites/site-pattern.ts'
import { offeredVendors, type Vendor, vendors } from '../../sites/vendors.ts'
import { kept } from '../model.ts'
import { own, schools, settings } from '../settings-model.ts'
import { hostOf, schoolsSay, switchOff, switchOn } from '../site-switch.ts'
import { amissWords } from '../words/amiss.ts'
import { optionsWords as words } from '../words/options.ts'
import { originWords, settingWords } from '../words/settings.ts'
import { AllowButton } from './allow-button.tsx'
import { goToPart, Section } from './section.tsx'

const unsure = vendors.filter(({ confidence }) => confidence === 'unverified').map(({ name }) => name)

/** Where Fieldnote is on: known systems by name, any other by its address, and the list with what the browser allows. */
export function Sites() {
  const said = useSignal('')
  const allowed = useSignal<ReadonlySet<string>>(new Set())
  const { sites, sitesOff } = settings.value
  const off = (schools('sites') ?? []).filter((one) => sitesOff.includes(one) && schoolsSay(one) === 'default')
  useSignalEffect(() => {
    const wanted = kept.value?.settings.sites ?? []
    void siteStates(wanted).then((states) => {
      allowed.value = new Set(states.filter(({ granted }) => granted).map(({ pattern }) => pattern))
    })
  })
  const turnOn = async (patterns: readonly string[]) => {
    const granted = await switchOn(patterns)
    said.value = granted ? words.siteNowOn(listOf('en', patterns.map(hostOf))) : ''
    if (granted) goToPart('sites')
    return granted
  }
  const turnOff = async (pattern: string) => {
    await switchOff(pattern)
    said.value = words.siteNowOff(hostOf(pattern))
    goToPart('sites')
  }
  return (
    <Section id="sites">
      <p role="status" class="done">
        {said}
      </p>
      <h3>{words.siteList}</h3>
      {sites.length + off.length === 0 ? <p>{words.siteNone}</p> : null}
      <ul class="rows">
        {sites.map((pattern) => (
          <SiteRow
            key={pattern}
            pattern={pattern}
            isAllowed={allowed.value.has(pattern)}
            allow={() => turnOn([pattern])}
            turnOff={() => turnOff(pattern)}
          />
        ))}
        {off.map((pattern) => (
          <li key={pattern}>
            <span>
              <strong>{hostOf(pattern)}</strong> <span class="quiet">{words.siteOff}</span>
            </span>
            <AllowButton label={words.turnOn} name={words.turnOnOf(hostOf(pattern))} turnOn={() => turnOn([pattern])} />
          </li>
        ))}
      </ul>
      <OwnAddress turnOn={turnOn} />
      <h3>{words.vendors}</h3>
      <Vendors turnOn={turnOn} />
      <p class="quiet">{words.unsureVendors(listOf('en', unsure))}</p>
      <p class="quiet">
        {words.notHere} {words.notInPrivate}
      </p>
    </Section>
  )
}

interface SiteRowProps {
  readonly pattern: string
  readonly isAllowed: boolean
  readonly allow: () => Promise<boolean>
  readonly turnOff: () => Promise<void>
}

function SiteRow({ pattern, isAllowed, allow, turnOff }: SiteRowProps) {
  const host = hostOf(pattern)
  const isLocked = schoolsSay(pattern) === 'locked'
  return (
    <li>
      <span>
        <strong>{host}</strong> <span class="quiet">{isAllowed ? words.siteOn : words.siteWaiting}</span>{' '}
        {schoolsSay(pattern) === null ? null : <span class="school">{isLocked ? originWords.school : settingWords.schoolDefault}</span>}
      </span>
      {isAllowed ? null : <AllowButton class="main" label={words.allow} name={words.allowOf(host)} turnOn={allow} />}
      {isLocked ? null : (
        <button type="button" aria-label={words.turnOffOf(host)} onClick={() => void turnOff()}>
          {words.turnOff}
        </button>
      )}
    </li>
  )
}

type TurnOn = (patterns: readonly string[]) => Promise<boolean>

function OwnAddress({ turnOn }: { readonly turnOn: TurnOn }) {
  const typed = useSignal('')
  const failed = useSignal('')
  const add = async (event: Event) => {
    event.preventDefault()
    const pattern = patternTyped(typed.value)
    failed.value = pattern === null ? words.ownAddressBad : ''
    if (pattern === null) return
    if (await turnOn([pattern])) typed.value = ''
    else failed.value = amissWords.refused
  }
  return (
    <>
      <form class="line" onSubmit={(event) => void add(event)}>
        <p class="field">
          <label for="own-address">{words.ownAddress}</label>
          <input
            id="own-address"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="own-address-help"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
          />
        </p>
        <button type="submit">{words.turnOn}</button>
        <span class="quiet whole" id="own-address-help">
          {words.ownAddressHelp}
        </span>
      </form>
      <p role="alert" class="failed">
        {failed}
      </p>
    </>
  )
}

function Vendors({ turnOn }: { readonly turnOn: TurnOn }) {
  return (
    <table class="vendors stacked">
      <thead>
        <tr>
          <th scope="col">{words.vendorName}</th>
          <th scope="col">{words.vendorHosts}</th>
          <th scope="col">{words.vendorSure}</th>
          <th scope="col">{words.vendorState}</th>
        </tr>
      </thead>
      <tbody>
        {offeredVendors.map((vendor) => (
          <VendorRow key={vendor.name} vendor={vendor} turnOn={turnOn} />
        ))}
      </tbody>
    </table>
  )
}

function VendorRow({ vendor: { name, hosts, confidence, source }, turnOn }: { readonly vendor: Vendor; readonly turnOn: TurnOn }) {
  const isOn = hosts.every((host) => (own('sites') ?? []).includes(host) || settings.value.sites.includes(host))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{hosts.map(hostOf).join(', ')}</td>
      <td>
        {confidence === 'sure' ? words.sure : words.likely}
        <br />
        <span class="quiet">{words.vendorSource(source)}</span>
      </td>
      <td>{isOn ? words.on : <AllowButton label={words.turnOn} name={words.turnOnOf(name)} turnOn={() => turnOn(hosts)} />}</td>
    </tr>
  )
}
