import { defineCatalogue } from './catalogue'

/** What the command line says when a brief is done. */
export const briefTaskWords = defineCatalogue({
  en: { written: 'The brief lies in {folder}.' },
  fr: { written: 'La note se trouve dans {folder}.' },
  es: { written: 'El informe está en {folder}.' }
})
