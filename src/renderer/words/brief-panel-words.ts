import { defineCatalogue } from './catalogue'

/** The panel that makes a brief of what is in view. */
export const briefPanelWords = defineCatalogue({
  en: {
    title: 'Make a brief',
    lead: 'Map, charts, table and notes of what is in view, written to a folder that you choose.',
    selection: 'What goes in',
    everything: 'All records, no filter.',
    language: 'Language of the brief',
    numbers: 'Small numbers',
    protected: 'Hide counts from 1 to {last}',
    'protected.note':
      'Hidden counts are written <{k}. A hidden count may still be found by subtraction from a total: show the brief to people who may see the data before you publish it.',
    exact: 'Exact numbers, not for release',
    'exact.note': 'Every page says that it must not leave the team that may see the records.',
    files: 'map.svg, map.png, brief.pdf, flows.csv and report.json. Files of these names in the folder are replaced.',
    write: 'Choose a folder and write',
    writing: 'Writing the brief…',
    'writing.note': 'Map, pages, table and notes go into the folder you choose. This can take a minute.',
    'writing.close': 'You may close this panel: the result will still be shown.',
    written: 'The brief lies in the folder {folder}.'
  },
  fr: {
    title: 'Composer une note',
    lead: 'Carte, graphiques, tableau et remarques sur ce qui est affiché, écrits dans un dossier de votre choix.',
    selection: 'Contenu',
    everything: 'Toutes les données, sans filtre.',
    language: 'Langue de la note',
    numbers: 'Petits nombres',
    protected: 'Masquer les effectifs de 1 à {last}',
    'protected.note':
      'Un effectif masqué s’écrit <{k}. Il peut encore se déduire par soustraction d’un total\u202f: montrez la note à des personnes autorisées à voir les données avant de la publier.',
    exact: 'Chiffres exacts, ne pas diffuser',
    'exact.note': 'Chaque page dit qu’elle ne doit pas quitter l’équipe autorisée à voir les dossiers.',
    files:
      'map.svg, map.png, brief.pdf, flows.csv et report.json. Les fichiers de ces noms dans le dossier sont remplacés.',
    write: 'Choisir un dossier et écrire',
    writing: 'La note s’écrit…',
    'writing.note':
      'Carte, pages, tableau et remarques vont dans le dossier que vous choisissez. Cela peut prendre une minute.',
    'writing.close': 'Vous pouvez fermer ce panneau\u202f: le résultat s’affichera quand même.',
    written: 'La note se trouve dans le dossier {folder}.'
  },
  es: {
    title: 'Hacer un informe',
    lead: 'Mapa, gráficos, tabla y notas de lo que se ve, escritos en una carpeta que usted elige.',
    selection: 'Qué contiene',
    everything: 'Todos los datos, sin filtro.',
    language: 'Idioma del informe',
    numbers: 'Números pequeños',
    protected: 'Ocultar los recuentos de 1 a {last}',
    'protected.note':
      'Un recuento oculto se escribe <{k}. Aún puede deducirse restando de un total: muestre el informe a personas autorizadas a ver los datos antes de publicarlo.',
    exact: 'Cifras exactas, no difundir',
    'exact.note': 'Cada página dice que no debe salir del equipo autorizado a ver los expedientes.',
    files:
      'map.svg, map.png, brief.pdf, flows.csv y report.json. Los archivos con estos nombres en la carpeta se sustituyen.',
    write: 'Elegir una carpeta y escribir',
    writing: 'Se escribe el informe…',
    'writing.note': 'Mapa, páginas, tabla y notas van a la carpeta que usted elija. Puede tardar un minuto.',
    'writing.close': 'Puede cerrar este panel: el resultado se mostrará igualmente.',
    written: 'El informe está en la carpeta {folder}.'
  }
})
