/** @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, next) {
  if (specifier !== 'electron') return next(specifier, context)
  const instance = context.parentURL ? new URL(context.parentURL).searchParams.get('instance') : null
  const url = new URL('./electron.mjs', import.meta.url)
  url.searchParams.set('instance', instance ?? '0')
  return { url: url.href, format: 'module', shortCircuit: true }
}
