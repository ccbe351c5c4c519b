import type { Language } from '../shared/api'

/** The one sentence that main itself says, when there is no page left that could. */
export const pageStopped: Readonly<Record<Language, string>> = {
  en: 'Corridor stopped before the brief was finished. Try again, or with a smaller file.',
  fr: 'Corridor s’est arrêté avant la fin de la note. Réessayez, ou avec un fichier plus petit.',
  es: 'Corridor se detuvo antes de terminar el informe. Inténtelo de nuevo, o con un archivo más pequeño.'
}
