/**
 * Labels that name no single country: regions, former states, aggregates, and the words for "not stated" and the like.
 * EN, FR, ES. A region of common speech becomes the M49 region that it means, where there is one.
 */
export const regionLabels = {
  '001':
    'World | Worldwide | Global | International | Globally | Monde | Le monde entier | Mundo | Mundial | Monde entier | Todo el mundo | WLD',
  '002':
    'Africa | Afrique | África | Africa region | African countries | African continent | Pays africains | Países africanos | UN Africa | All Africa',
  '015':
    'North Africa | Northern Africa | Africa (North) | Maghreb | The Maghreb | Magreb | Afrique du Nord | Afrique septentrionale | África del Norte | África septentrional | Norte de África | Africa, North | North African countries',
  202: 'Sub-Saharan Africa | Subsaharan Africa | Sub Saharan Africa | Africa South of the Sahara | Africa (Sub-Saharan) | Afrique subsaharienne | Afrique sub-saharienne | África subsahariana | África al sur del Sahara | Black Africa | SSA | Sub-Saharan countries | Africa, Sub-Saharan | Other Sub-Saharan Africa',
  '014':
    'East Africa | Eastern Africa | Africa (East) | Afrique orientale | Afrique de l’Est | África oriental | África del Este | Africa, East | East African countries',
  '017':
    'Central Africa | Middle Africa | Africa (Central) | Afrique centrale | África central | Africa, Central | Central African countries',
  '018':
    'Southern Africa | Africa (Southern) | Afrique australe | África meridional | África austral | Africa, Southern | Southern African countries',
  '011':
    'West Africa | Western Africa | Africa (West) | Afrique de l’Ouest | Afrique occidentale | África occidental | África del Oeste | Africa, West | West African countries | West African region',
  '019':
    'Americas | The Americas | America | Amérique | Amériques | América | Américas | Western Hemisphere | American continent',
  '021': 'Northern America | Amérique septentrionale | América septentrional | Norteamérica',
  '003': 'North America | Amérique du Nord | América del Norte',
  419: 'Latin America | Latin America and the Caribbean | Latin America & Caribbean | Latin American | Latin American countries | Central and South America | South and Central America | Amérique latine | Amérique latine et Caraïbes | América Latina | Latinoamérica | América Latina y el Caribe | LAC | Amérique latine et les Caraïbes | Central America and South America | Caribbean and Latin America | Latin America/Caribbean | Latin America (including the Caribbean)',
  '029':
    'Caribbean | The Caribbean | Caribbean Islands | Caribbean region | Caraïbes | Les Caraïbes | Antilles | Caribe | El Caribe | West Indies | Caribbean countries | Caribbean nations | Other Caribbean | Antillas',
  '013':
    'Central America | Amérique centrale | América Central | Centroamérica | Central American countries | Centro América',
  '005':
    'South America | Amérique du Sud | América del Sur | Sudamérica | Suramérica | South American countries | Sud América',
  142: 'Asia | Asie | Asian countries | UN Asia | Asian continent',
  143: 'Central Asia | Asie centrale | Asia central | Asia Central | Central Asian countries | Central Asian republics | Asia, Central',
  '030':
    'East Asia | Eastern Asia | Northeast Asia | North East Asia | North-east Asia | Asie de l’Est | Asie orientale | Asia oriental | Asia del Este | Este de Asia | Asia, East | Asie du Nord-Est | Northeastern Asia',
  '035':
    'Southeast Asia | South East Asia | South-East Asia | South-eastern Asia | Southeastern Asia | South Eastern Asia | Asie du Sud-Est | Sudeste asiático | Sudeste de Asia | Asia sudoriental | Asia, Southeast | Southeast Asian countries | SE Asia | Asia del Sudeste | S.E. Asia',
  '034':
    'South Asia | Southern Asia | Indian subcontinent | Asie du Sud | Asie méridionale | Asia meridional | Asia del Sur | Sur de Asia | Asia, South | South Asian countries',
  145: 'Western Asia | West Asia | Middle East | The Middle East | Middle-East | Near East | Near and Middle East | Middle Eastern countries | Southwest Asia | South West Asia | Asie occidentale | Asie de l’Ouest | Moyen-Orient | Moyen Orient | Proche-Orient | Proche et Moyen-Orient | Asia occidental | Oriente Medio | Medio Oriente | Oriente Próximo | Cercano Oriente | Próximo Oriente | Asia del Oeste | Middle East (region) | Middle Eastern',
  150: 'Europe | Europa | European countries | Continental Europe | UN Europe | European continent | All Europe',
  151: 'Eastern Europe | East Europe | Europe (Eastern) | Europe de l’Est | Europe orientale | Europa oriental | Europa del Este | Eastern European countries | Europe, Eastern | Europa Oriental | East European countries',
  154: 'Northern Europe | North Europe | Europe du Nord | Europe septentrionale | Europa septentrional | Europa del Norte | Norte de Europa',
  '039':
    'Southern Europe | South Europe | Europe du Sud | Europe méridionale | Europa meridional | Europa del Sur | Sur de Europa',
  155: 'Western Europe | West Europe | Europe de l’Ouest | Europe occidentale | Europa occidental | Europa del Oeste | Western European countries | Europe, Western',
  '009': 'Oceania | Océanie | Oceanía | UN Oceania',
  '053':
    'Australia and New Zealand | Australasia | Australie et Nouvelle-Zélande | Australia y Nueva Zelandia | Australia/New Zealand | Australia & New Zealand | Australasie | Australia y Nueva Zelanda',
  '054': 'Melanesia | Mélanésie',
  '057':
    'Micronesia (region) | Micronesian Region | région micronésienne | Región de Micronesia | Micronésie (région) | Micronesia (región)',
  '061': 'Polynesia | Polynésie | Polinesia'
}

export const historicLabels =
  'USSR | U.S.S.R. | Soviet Union | Former Soviet Union | Former USSR | Ex-USSR | Union of Soviet Socialist Republics | USSR (former) | Soviet Union (former) | URSS | U.R.S.S. | Union soviétique | Ex-URSS | Ancienne URSS | ex-Union soviétique | Union des républiques socialistes soviétiques | Unión Soviética | Antigua URSS | Antigua Unión Soviética | Ex Unión Soviética | Yugoslavia | Former Yugoslavia | Ex-Yugoslavia | Yugoslavia (former) | Yugoslavia, Former | SFR Yugoslavia | SFRY | Socialist Federal Republic of Yugoslavia | Federal Republic of Yugoslavia | Yugoslavia, Federal Republic | FR Yugoslavia | FRY | Yougoslavie | Ex-Yougoslavie | Ancienne Yougoslavie | Rép. féd. de Yougoslavie | Antigua Yugoslavia | Ex Yugoslavia | Serbia and Montenegro | Serbia & Montenegro | Serbia-Montenegro | Serbia/Montenegro | Serbia and Montenegro (former) | State Union of Serbia and Montenegro | Serbie-et-Monténégro | Serbie et Monténégro | Serbia y Montenegro | Czechoslovakia | Former Czechoslovakia | Czechoslovakia (former) | Tchécoslovaquie | Ex-Tchécoslovaquie | Checoslovaquia | Checoeslovaquia | Netherlands Antilles | Netherlands Antilles (former) | Dutch Antilles | Netherland Antilles | The Netherlands Antilles | Antilles néerlandaises | Antilles Néerlandaises | Antillas Neerlandesas | Antillas Holandesas | GDR | G.D.R. | DDR | East Germany | German Democratic Republic | Former German Democratic Republic | Germany, East | Germany (East) | RDA | Allemagne de l’Est | République démocratique allemande | Alemania Oriental | República Democrática Alemana | Former Sudan | Sudan (former) | People’s Democratic Republic of Yemen | Yemen Arab Republic | Pacific Islands, Trust Territory | Trust Territory of the Pacific Islands'

/** Stated, and neither a country nor a region. */
export const otherLabels =
  'Other | Others | Other countries | Other country | Other nationalities | Other nationality | Other foreigners | Other regions | Other citizenship | Various | Various countries | Various/unknown countries | Several | Several countries | Multiple | Multiple countries | Mixed | Abroad | Overseas | Foreign | Foreign countries | Foreign country | Foreign nationals | Foreigners | Foreign national | Foreigner | Non-nationals | Non-national | Non nationals | Foreign citizens | Rest of the world | Rest of world | ROW | Elsewhere | European Union | EU-15 | EU-25 | EU-27 | EU-28 | EU 27 | EU 28 | EU countries | EU others | EU-28 others | EU-27 others | Non-EU | Non EU | Non-EU countries | Other EU | Other EU countries | EU Member States | EU nationals | Other EU nationals | EU citizens | Non-EU citizens | Non-EU nationals | EEA | EFTA | Schengen | Schengen area | Euro area | Eurozone | UE-27 | UE-28 | Union européenne | Unión Europea | Hors UE | No UE | Balkans | The Balkans | Western Balkans | West Balkans | Balkan states | Balkan countries | Balkan | Balcanes | Los Balcanes | Balkans occidentaux | Balcanes occidentales | Scandinavia | Scandinavian countries | Scandinavie | Escandinavia | Nordic countries | Nordics | Pays nordiques | Países nórdicos | Baltics | Baltic States | Baltic countries | Pays baltes | États baltes | Países bálticos | Benelux | Caucasus | South Caucasus | Southern Caucasus | The Caucasus | Caucase | Cáucaso | CIS | C.I.S. | Commonwealth of Independent States | CEI | Communauté des États indépendants | Comunidad de Estados Independientes | Former Soviet states | Former Soviet republics | Former Soviet Bloc | Former Soviet countries | Former USSR countries | Soviet bloc | Gulf | Gulf States | The Gulf | Gulf countries | Gulf region | Persian Gulf | Persian Gulf states | Arab Gulf States | Arabian Gulf | GCC | GCC countries | Gulf Cooperation Council | Pays du Golfe | Golfe | États du Golfe | Países del Golfo | Arab countries | Arab world | Arab States | Arab nations | Pays arabes | Monde arabe | Países árabes | MENA | Middle East and North Africa | Middle East & North Africa | Middle East/North Africa | Near East and North Africa | Moyen-Orient et Afrique du Nord | Oriente Medio y Norte de África | Levant | Horn of Africa | Corne de l’Afrique | Cuerno de África | Sahel | Sahel region | Great Lakes | Great Lakes region | Mekong | Greater Mekong Subregion | Mekong region | Mekong sub-region | Asia-Pacific | Asia and the Pacific | Asia Pacific | Asia & Pacific | East Asia and Pacific | East Asia & Pacific | East Asia and the Pacific | Asie-Pacifique | Asia-Pacífico | Asie et Pacifique | Asia y el Pacífico | Pacific | Pacific Islands | Pacific Island countries | South Pacific | The Pacific | Îles du Pacifique | Islas del Pacífico | Eurasia | Eurasie | Europe and Eurasia | Europe and Central Asia | Europe & Central Asia | Central Europe | Europe centrale | Europa central | Europa Central | Central and Eastern Europe | Central & Eastern Europe | Eastern and Central Europe | Central Eastern Europe | Europe centrale et orientale | Europa central y oriental | Southeast Europe | Southeastern Europe | South-Eastern Europe | South Eastern Europe | South East Europe | South-East Europe | Europe du Sud-Est | Europa sudoriental | Western and Central Europe | Mediterranean | Méditerranée | Mediterráneo | Andes | Andean countries | Southern Cone | Cono Sur | Africa and Asia | Asia and Africa | Western countries | Developing countries | Developed countries | High seas | International waters | At sea | Foreign waters | Neighboring countries | Neighbouring countries | Surrounding countries | Other neighboring countries | Pays voisins | Países vecinos | Neighboring country | ASEAN | Other Asia | Other Asian countries | Other Asian | Other Africa | Other African countries | Other African | Other Europe | Other European countries | Other European | Other Americas | Other America | Other Latin America | Other Latin American countries | Other Eastern Europe | Other Central America | Other South America | Autre | Autres | Autres pays | Autre pays | Autres nationalités | Autre nationalité | Autres pays africains | Autres pays d’Afrique | Autres Africains | Autres pays d’Asie | Autres pays d’Europe | Divers | Plusieurs pays | Étranger | Étrangers | À l’étranger | Étrangère | Étrangères | Ressortissants étrangers | Reste du monde | Otro | Otros | Otra | Otras | Otros países | Otro país | Otras nacionalidades | Otra nacionalidad | Otros países africanos | Otros países de África | Otros países de Asia | Otros países de Europa | Varios | Varios países | Extranjero | Extranjeros | Extranjera | Extranjeras | En el extranjero | Resto del mundo | Indochina | Kurdistan | Iraqi Kurdistan | Tibet | Tibetan | Tibetans | Xizang | Channel Islands | Îles Anglo-Normandes | Islas del Canal | Iles anglo-normandes'

export const unknownLabels =
  'Unknown | Unkown | Unknow | Unknown country | Unknown citizenship | Unknown nationality | Nationality unknown | Citizenship unknown | Country unknown | Unknown origin | Origin unknown | Unknown/not stated | Unknown or not stated | Unknown or unspecified | Unidentified | Not identified | Undetermined | Not determined | Not stated | Not specified | Not available | Not recorded | Not reported | Not known | Not given | Not provided | Not applicable | Not indicated | Not disclosed | Not mentioned | No mention | No data | No information | No answer | No response | Unspecified | Unspecified country | Undefined | Undisclosed | Missing | Blank | None | Null | NaN | N/A | #N/A | ND/NR | TBD | TBC | To be determined | Inconnu | Inconnue | Inconnus | Pays inconnu | Nationalité inconnue | Origine inconnue | Non précisé | Non précisée | Non spécifié | Non spécifiée | Non indiqué | Non indiquée | Non déterminé | Non déterminée | Non renseigné | Non renseignée | Non communiqué | Non disponible | Non déclaré | Non connu | Indéterminé | Indéterminée | Sans information | Pas de réponse | Ne sait pas | Sans objet | Desconocido | Desconocida | Desconocidos | País desconocido | Nacionalidad desconocida | Origen desconocido | No especificado | No especificada | Sin especificar | Sin información | Sin datos | Sin dato | Sin determinar | No indicado | No indicada | No consta | No disponible | No determinado | No determinada | No informado | No informada | No identificado | Se desconoce | Indeterminado | Ignorado | No aplica | No sabe | Por determinar | Don’t know'

export const statelessLabels =
  'Stateless | Stateless persons | Stateless person | Stateless people | Stateless individuals | Without citizenship | No citizenship | No nationality | Without nationality | Apatride | Apatrides | Sans nationalité | Sans citoyenneté | Apátrida | Apátridas | Sin nacionalidad | Apatrida | Stateless (Rohingya)'

export const suppressedLabels =
  'Suppressed | Hidden by the publisher | Withheld | Redacted | Masqué par l’éditeur | Oculto por el editor'

/** What citizenship columns call the reporting country's own people. */
export const nationalsLabels =
  'Nationals | National | Own nationals | Own national | Own citizens | Nationals of the country | Citizens | National citizens | Domestic | Nationaux | Ressortissants nationaux | Ressortissants | Nationales | Nacionales | Nacional | Own country | Country nationals'

/** A label that names more than one place: each is asked. */
export const ambiguousLabels = {
  'Congo | The Congo | Le Congo | El Congo | Congolese | Congolais | Congolaise | Congolaises | Congoleño | Congoleña | Congoleños | Congoleñas | Congoleses | Congolés':
    ['COD', 'COG'],
  'Korea | Corée | Corea | Korean | Koreans | Coréen | Coréenne | Coréens | Coréennes | Coreano | Coreana | Coreanos | Coreanas | Koreas':
    ['KOR', 'PRK'],
  'Guinea | Guinée | Guinean | Guineans | Guinéen | Guinéenne | Guinéens | Guinéennes | Guineano | Guineana | Guineanos | Guineanas | Guineo':
    ['GIN', 'GNB', 'GNQ'],
  'Virgin Islands | Îles Vierges | Islas Vírgenes | Virgin Is': ['VIR', 'VGB'],
  'Saint Martin | St. Martin | St Martin | San Martín': ['MAF', 'SXM'],
  'Aruba/Curacao | Aruba / Curaçao': ['ABW', 'CUW'],
  'Micronesia | Micronésie': ['FSM', 'M49:057'],
  'Dominican | Dominicans': ['DOM', 'DMA']
}
