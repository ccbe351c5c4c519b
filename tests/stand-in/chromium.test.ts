import { expect, test } from 'vitest'
import { explainLaunchFailure, missingLibraryMessage } from '../../tools/stand-in/chromium.mjs'

test('a missing library is named together with the command that installs it', () => {
  expect(missingLibraryMessage(['libnss3.so', 'libnssutil3.so', 'libnspr4.so'])).toBe(
    'Chromium needs libnss3.so, libnssutil3.so, libnspr4.so, which this system lacks. ' +
      'Install it with: apt-get install libnss3 libnspr4'
  )
})

test('what the loader says is turned into that sentence, and anything else into one line', () => {
  const loader = new Error(
    'launch: failed\n/x/chromium: error while loading shared libraries: libnss3.so: cannot open\n'
  )
  expect(explainLaunchFailure(loader).message).toContain('apt-get install libnss3')
  expect(explainLaunchFailure(new Error('first\n  at second')).message).toBe('Chromium did not start: first')
})
