/** npm run bench -- NAME [ARGUMENTS]: runs `bench/NAME.mjs`. */
import { existsSync, readdirSync } from 'node:fs'

const [name = '', ...rest] = process.argv.slice(2)
const script = new URL(`./${name}.mjs`, import.meta.url)
if (/^[a-z-]+$/.test(name) && name !== 'run' && existsSync(script)) {
  process.argv = [process.execPath, script.pathname, ...rest]
  await import(script.href)
} else {
  const names = readdirSync(new URL('.', import.meta.url)).filter((file) => /^(?!run).*\.mjs$/.test(file))
  process.stderr.write(`Name a benchmark: ${names.map((file) => file.replace('.mjs', '')).join(', ')}\n`)
  process.exitCode = 2
}
