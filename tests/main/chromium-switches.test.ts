import { expect, test } from 'vitest'
import { chromiumSwitches, setChromiumSwitches } from '../../src/main/chromium-switches'

test('every switch is set, those with a value and those without', () => {
  const set: (readonly string[])[] = []
  setChromiumSwitches({ appendSwitch: (...args: string[]) => void set.push(args) })
  expect(set).toEqual(chromiumSwitches)
})

test('names lead nowhere, no proxy is looked for, and nothing is done in the background', () => {
  expect(Object.fromEntries(chromiumSwitches)).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp'
  })
  const names = chromiumSwitches.map(([name]) => name)
  for (const name of ['no-proxy-server', 'disable-background-networking', 'disable-component-update', 'no-pings']) {
    expect(names).toContain(name)
  }
})
