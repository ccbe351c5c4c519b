/**
 * npm run brief -- FILE [--out DIR] [--lang en|fr|es] [--filter key=value]... [--recipe FILE] [--k N] [--unprotected]
 *
 * Builds if need be, then runs the build with `--brief`: in Electron where its binary is here and can run, else in the
 * stand-in. Output and exit code are the application's own.
 *
 * CORRIDOR_OUT       a finished build to run instead of `out/`
 * CORRIDOR_RUNTIME   `electron` or `stand-in`: run in this one only
 * CORRIDOR_CHROMIUM  the Chromium that the stand-in runs
 */
import { ensureBuilt } from './launch/build.mjs'
import { makeBrief } from './launch/make-brief.mjs'

// npm runs its scripts in the folder of the package; paths are meant from where the command was typed.
const typedIn = process.env['npm_lifecycle_event'] === 'brief' ? process.env['INIT_CWD'] : undefined
process.exitCode = ensureBuilt() ? await makeBrief(process.argv.slice(2), typedIn ?? process.cwd()) : 1
