import { useSignal, useSignalEffect } from '@preact/signals'
import { listOf } from '../../../core/words/fill.ts'
import { siteStates } from '../../sites/active-sites.ts'
import { offeredVendors, patternTyped, type Vendor, vendors } from '../../sites/vendors.ts'
import { kept } from '../model.ts'
import { own, schools, settings } from '../settings-model.ts'
import { hostOf, schoolsSay, switchOff, switchOn } from '../site-switch.ts'
import { optionsWords as words } from '../words/options.ts'
import { originWords, settingWords } from '../words/settings.ts'
import { Section } from './section.tsx'

const unsure = vendors.filter(({ confidence }) => confidence === 'unverified').map(({ name }) => name)

/** Where Fieldnote is on: known systems by name, any other by its address, and the list with what the browser allows. */
export function Sites() {
  const failed = useSignal('')
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
    failed.value = ''
    if (!(await switchOn(patterns))) failed.value = words.refused
  }
  return (
    <Section id="sites">
      <h3>{words.siteList}</h3>
      {sites.length + off.length === 0 ? <p>{words.siteNone}</p> : null}
      <ul class="rows">
        {sites.map((pattern) => (
          <SiteRow key={pattern} pattern={pattern} isAllowed={allowed.value.has(pattern)} allow={() => turnOn([pattern])} />
        ))}
        {off.map((pattern) => (
          <li key={pattern}>
            <span>
              <strong>{hostOf(pattern)}</strong> <span class="quiet">{words.siteOff}</span>
            </span>
            <button type="button" aria-label={words.turnOnOf(hostOf(pattern))} onClick={() => turnOn([pattern])}>
              {words.turnOn}
            </button>
          </li>
        ))}
      </ul>
      <p role="alert" class="failed">
        {failed}
      </p>
      <OwnAddress turnOn={turnOn} fail={(why) => (failed.value = why)} />
      <h3>{words.vendors}</h3>
      <Vendors turnOn={turnOn} />
      <p class="quiet">{words.unsureVendors(listOf('en', unsure))}</p>
      <p class="quiet">{words.notHere}</p>
    </Section>
  )
}

interface SiteRowProps {
  readonly pattern: string
  readonly isAllowed: boolean
  readonly allow: () => void
}

function SiteRow({ pattern, isAllowed, allow }: SiteRowProps) {
  const host = hostOf(pattern)
  const isLocked = schoolsSay(pattern) === 'locked'
  return (
    <li>
      <span>
        <strong>{host}</strong> <span class="quiet">{isAllowed ? words.siteOn : words.siteWaiting}</span>{' '}
        {schoolsSay(pattern) === null ? null : <span class="school">{isLocked ? originWords.school : settingWords.schoolDefault}</span>}
      </span>
      {isAllowed ? null : (
        <button type="button" class="main" aria-label={words.allowOf(host)} onClick={allow}>
          {words.allow}
        </button>
      )}
      {isLocked ? null : (
        <button type="button" aria-label={words.turnOffOf(host)} onClick={() => void switchOff(pattern)}>
          {words.turnOff}
        </button>
      )}
    </li>
  )
}

function OwnAddress({ turnOn, fail }: { readonly turnOn: (patterns: readonly string[]) => void; readonly fail: (why: string) => void }) {
  const typed = useSignal('')
  const add = (event: Event) => {
    event.preventDefault()
    const pattern = patternTyped(typed.value)
    if (pattern === null) {
      fail(words.ownAddressBad)
      return
    }
    turnOn([pattern])
    typed.value = ''
  }
  return (
    <form class="line" onSubmit={add}>
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
  )
}

function Vendors({ turnOn }: { readonly turnOn: (patterns: readonly string[]) => void }) {
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

function VendorRow({
  vendor: { name, hosts, confidence, source },
  turnOn,
}: {
  readonly vendor: Vendor
  readonly turnOn: (patterns: readonly string[]) => void
}) {
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
      <td>
        {isOn ? (
          words.on
        ) : (
          <button type="button" aria-label={words.turnOnOf(name)} onClick={() => turnOn(hosts)}>
            {words.turnOn}
          </button>
        )}
      </td>
    </tr>
  )
}
