import { defineCatalogue } from './catalogue'

/** One sentence or two for every kind of failure: what is the matter, and what to do next. */
export const troubleWords = defineCatalogue({
  en: {
    refused:
      'The application refused this request, because it did not come from its own page. Close Corridor and start it again.',
    cancelled: 'Cancelled: nothing was changed.',
    'file-missing': 'There is no file “{name}”. Check its name and its folder, then try again.',
    'file-is-folder': '“{name}” is a folder. Open one file in it.',
    'file-unreadable':
      '“{name}” could not be read. Check that you may read it and that no other program holds it, then try again.',
    'file-empty': '“{name}” is empty. Choose a file that holds rows.',
    'file-changed': '“{name}” changed while it was being read. Wait until it is complete, then open it again.',
    'several-files': 'Corridor opens one file at a time. Choose one of them.',
    'not-a-table': '“{name}” does not hold a table of text. Open a CSV or an Excel file.',
    'format-unsupported':
      'Corridor does not read this kind of file yet: “{name}”. Save it as CSV or Excel (.xlsx) and open that.',
    'workbook-without-table':
      'No sheet of “{name}” holds a table. Put one table with a row of titles on a sheet, then open it again.',
    'no-country-column':
      'No column of “{name}” holds countries. Add a column with a country of source or destination, or name the columns in a recipe.',
    'file-too-large': '“{name}” has {size}; Corridor reads up to {limit}. Split it into smaller files.',
    'recipe-invalid': 'The recipe “{name}” could not be understood. Check it, or go on without it.',
    'recipe-mismatch':
      'The recipe “{name}” asks for the column “{column}”, which the file does not have. Use the recipe made for this file.',
    'option-unknown':
      'There is no option “{option}”. The options are --out, --lang, --filter, --recipe, --k and --unprotected.',
    'option-invalid': 'The option {option} needs {expected}.',
    'file-not-named': 'No file is named. Give the file to read: npm run brief -- FILE.',
    'filter-invalid':
      'The filter “{filter}” could not be understood. Write it as key=value: years=2010-2016, age=child, sex=…, form=…, source=GHA, transit=…, destination=… or country=….',
    'filter-leaves-nothing': 'No record passes these filters. Remove one and try again.',
    'disk-full': 'The disk is full: nothing was written. Make room or choose another folder, then try again.',
    'not-writable': '“{name}” cannot be written to. Choose a folder where you may write.',
    'engine-stopped':
      'The database stopped, most likely for lack of memory. Close other programs, start Corridor again and open the file once more.'
  },
  fr: {
    refused:
      'L’application a refusé cette demande, car elle ne venait pas de sa propre page. Fermez Corridor et relancez-le.',
    cancelled: 'Annulé : rien n’a changé.',
    'file-missing': 'Le fichier « {name} » n’existe pas. Vérifiez son nom et son dossier, puis réessayez.',
    'file-is-folder': '« {name} » est un dossier. Ouvrez un seul fichier de ce dossier.',
    'file-unreadable':
      '« {name} » n’a pas pu être lu. Vérifiez que vous en avez le droit et qu’aucun autre programme ne le retient, puis réessayez.',
    'file-empty': '« {name} » est vide. Choisissez un fichier qui contient des lignes.',
    'file-changed': '« {name} » a changé pendant la lecture. Attendez qu’il soit complet, puis rouvrez-le.',
    'several-files': 'Corridor ouvre un fichier à la fois. Choisissez l’un d’eux.',
    'not-a-table': '« {name} » ne contient pas de tableau de texte. Ouvrez un fichier CSV ou Excel.',
    'format-unsupported':
      'Corridor ne lit pas encore ce genre de fichier : « {name} ». Enregistrez-le en CSV ou en Excel (.xlsx) et ouvrez celui-là.',
    'workbook-without-table':
      'Aucune feuille de « {name} » ne contient de tableau. Mettez un tableau avec une ligne de titres sur une feuille, puis rouvrez-le.',
    'no-country-column':
      'Aucune colonne de « {name} » ne contient de pays. Ajoutez une colonne avec un pays d’origine ou de destination, ou nommez les colonnes dans une recette.',
    'file-too-large': '« {name} » fait {size} ; Corridor lit jusqu’à {limit}. Divisez-le en fichiers plus petits.',
    'recipe-invalid': 'La recette « {name} » n’a pas pu être comprise. Vérifiez-la, ou continuez sans elle.',
    'recipe-mismatch':
      'La recette « {name} » demande la colonne « {column} », que le fichier n’a pas. Prenez la recette faite pour ce fichier.',
    'option-unknown':
      'L’option « {option} » n’existe pas. Les options sont --out, --lang, --filter, --recipe, --k et --unprotected.',
    'option-invalid': 'L’option {option} demande {expected}.',
    'file-not-named': 'Aucun fichier n’est nommé. Donnez le fichier à lire : npm run brief -- FICHIER.',
    'filter-invalid':
      'Le filtre « {filter} » n’a pas pu être compris. Écrivez clé=valeur : years=2010-2016, age=child, sex=…, form=…, source=GHA, transit=…, destination=… ou country=….',
    'filter-leaves-nothing': 'Aucun enregistrement ne passe ces filtres. Retirez-en un et réessayez.',
    'disk-full':
      'Le disque est plein : rien n’a été écrit. Libérez de la place ou choisissez un autre dossier, puis réessayez.',
    'not-writable': 'Impossible d’écrire dans « {name} ». Choisissez un dossier où vous pouvez écrire.',
    'engine-stopped':
      'La base de données s’est arrêtée, sans doute faute de mémoire. Fermez d’autres programmes, relancez Corridor et rouvrez le fichier.'
  },
  es: {
    refused:
      'La aplicación rechazó esta petición porque no venía de su propia página. Cierre Corridor y vuelva a abrirlo.',
    cancelled: 'Cancelado: nada ha cambiado.',
    'file-missing': 'No existe el archivo «{name}». Compruebe su nombre y su carpeta e inténtelo de nuevo.',
    'file-is-folder': '«{name}» es una carpeta. Abra un solo archivo de ella.',
    'file-unreadable':
      'No se pudo leer «{name}». Compruebe que tiene permiso y que ningún otro programa lo retiene e inténtelo de nuevo.',
    'file-empty': '«{name}» está vacío. Elija un archivo que contenga filas.',
    'file-changed': '«{name}» cambió mientras se leía. Espere a que esté completo y ábralo otra vez.',
    'several-files': 'Corridor abre un archivo cada vez. Elija uno de ellos.',
    'not-a-table': '«{name}» no contiene una tabla de texto. Abra un archivo CSV o de Excel.',
    'format-unsupported':
      'Corridor todavía no lee este tipo de archivo: «{name}». Guárdelo como CSV o Excel (.xlsx) y abra ese.',
    'workbook-without-table':
      'Ninguna hoja de «{name}» contiene una tabla. Ponga una tabla con una fila de títulos en una hoja y ábralo otra vez.',
    'no-country-column':
      'Ninguna columna de «{name}» contiene países. Añada una columna con un país de origen o de destino, o nombre las columnas en una receta.',
    'file-too-large': '«{name}» ocupa {size}; Corridor lee hasta {limit}. Divídalo en archivos más pequeños.',
    'recipe-invalid': 'No se pudo entender la receta «{name}». Revísela o continúe sin ella.',
    'recipe-mismatch':
      'La receta «{name}» pide la columna «{column}», que el archivo no tiene. Use la receta hecha para este archivo.',
    'option-unknown':
      'No existe la opción «{option}». Las opciones son --out, --lang, --filter, --recipe, --k y --unprotected.',
    'option-invalid': 'La opción {option} necesita {expected}.',
    'file-not-named': 'No se nombra ningún archivo. Indique el archivo que leer: npm run brief -- ARCHIVO.',
    'filter-invalid':
      'No se pudo entender el filtro «{filter}». Escríbalo como clave=valor: years=2010-2016, age=child, sex=…, form=…, source=GHA, transit=…, destination=… o country=….',
    'filter-leaves-nothing': 'Ningún registro pasa estos filtros. Quite uno e inténtelo de nuevo.',
    'disk-full': 'El disco está lleno: no se escribió nada. Libere espacio o elija otra carpeta e inténtelo de nuevo.',
    'not-writable': 'No se puede escribir en «{name}». Elija una carpeta donde pueda escribir.',
    'engine-stopped':
      'La base de datos se detuvo, seguramente por falta de memoria. Cierre otros programas, vuelva a abrir Corridor y abra el archivo otra vez.'
  }
})
