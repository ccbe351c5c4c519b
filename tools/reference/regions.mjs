/**
 * Regions of UN M49 with their members, and where a region stands on a map. Reviewed by hand; the members agree with the
 * published M49 list. Anchors lie over open sea, off the coast of the region, so that a region never reads as a point in
 * one country; Central Asia has no open sea and stands on the Caspian.
 *
 * Taiwan is not in the M49 list; it stands in Eastern Asia, where statistics that carry it place it. Kosovo is not in it
 * either; it stands in Southern Europe for the same reason.
 */
const subregions = {
  '015': 'DZA EGY LBY MAR SDN TUN ESH',
  '014': 'IOT BDI COM DJI ERI ETH ATF KEN MDG MWI MUS MYT MOZ REU RWA SYC SOM SSD UGA TZA ZMB ZWE',
  '017': 'AGO CMR CAF TCD COG COD GNQ GAB STP',
  '018': 'BWA SWZ LSO NAM ZAF',
  '011': 'BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SHN SEN SLE TGO',
  '029':
    'AIA ATG ABW BHS BRB BES VGB CYM CUB CUW DMA DOM GRD GLP HTI JAM MTQ MSR PRI BLM KNA LCA MAF VCT SXM TTO TCA VIR',
  '013': 'BLZ CRI SLV GTM HND MEX NIC PAN',
  '005': 'ARG BOL BVT BRA CHL COL ECU FLK GUF GUY PRY PER SGS SUR URY VEN',
  '021': 'BMU CAN GRL SPM USA',
  143: 'KAZ KGZ TJK TKM UZB',
  '030': 'CHN HKG MAC PRK JPN MNG KOR TWN',
  '035': 'BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM',
  '034': 'AFG BGD BTN IND IRN MDV NPL PAK LKA',
  145: 'ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM',
  151: 'BLR BGR CZE HUN POL MDA ROU RUS SVK UKR',
  154: 'ALA GGY JEY DNK EST FRO FIN ISL IRL IMN LVA LTU NOR SJM SWE GBR',
  '039': 'ALB AND BIH HRV GIB GRC VAT ITA MLT MNE MKD PRT SMR SRB SVN ESP XKX',
  155: 'AUT BEL FRA DEU LIE LUX MCO NLD CHE',
  '053': 'AUS CXR CCK HMD NZL NFK',
  '054': 'FJI NCL PNG SLB VUT',
  '057': 'GUM KIR MHL FSM NRU MNP PLW UMI',
  '061': 'ASM COK PYF NIU PCN WSM TKL TON TUV WLF'
}

/** Nearest first. North America (003) is not a link of the M49 chain: it names the same countries a second way. */
const parents = {
  '015': ['002'],
  '014': ['202', '002'],
  '017': ['202', '002'],
  '018': ['202', '002'],
  '011': ['202', '002'],
  '029': ['419', '019'],
  '013': ['419', '019'],
  '005': ['419', '019'],
  '021': ['019'],
  143: ['142'],
  '030': ['142'],
  '035': ['142'],
  '034': ['142'],
  145: ['142'],
  151: ['150'],
  154: ['150'],
  '039': ['150'],
  155: ['150'],
  '053': ['009'],
  '054': ['009'],
  '057': ['009'],
  '061': ['009']
}

/** iso3 → codes of its regions, nearest first. Antarctica belongs to the world alone. */
export const regionsOfCountry = new Map([
  ['ATA', ['001']],
  ...Object.entries(subregions).flatMap(([code, members]) =>
    members.split(' ').map((iso3) => [iso3, [code, ...parents[code], '001']])
  )
])

/** M49 code → anchor and where that is. */
export const regionAnchors = {
  '001': [-28, -32, 'South Atlantic'],
  '002': [-6, -7, 'Atlantic, south of the Gulf of Guinea'],
  '015': [18, 33.6, 'Mediterranean, off the Gulf of Sidra'],
  202: [2, -1.5, 'Gulf of Guinea'],
  '014': [47.5, -4, 'Indian Ocean, off Kenya and Somalia'],
  '017': [6.5, -8, 'Atlantic, off Congo and Angola'],
  '018': [11.5, -30.5, 'Atlantic, off Namibia and South Africa'],
  '011': [-17, 5.5, 'Atlantic, off Liberia and Sierra Leone'],
  '019': [-102, 5, 'Pacific, off Central America'],
  '021': [-65, 36.5, 'Atlantic, off Nova Scotia and Cape Hatteras'],
  '003': [-121, 22, 'Pacific, off Baja California'],
  419: [-90, -7, 'Pacific, off Ecuador and Peru'],
  '029': [-73.5, 15, 'Caribbean Sea'],
  '013': [-93, 11, 'Pacific, off Guatemala and El Salvador'],
  '005': [-79, -24, 'Pacific, off Chile'],
  142: [80, 0.5, 'Indian Ocean, south of Sri Lanka'],
  143: [51, 42, 'Caspian Sea'],
  '030': [124.5, 30.5, 'East China Sea'],
  '035': [112, 9.5, 'South China Sea'],
  '034': [88.5, 15, 'Bay of Bengal'],
  145: [61.5, 18, 'Arabian Sea, off Oman and Yemen'],
  150: [3, 56.3, 'North Sea'],
  151: [33.5, 43.4, 'Black Sea'],
  154: [1, 66, 'Norwegian Sea'],
  '039': [6, 39.5, 'Mediterranean, between the Balearic Islands and Sardinia'],
  155: [-6, 46, 'Bay of Biscay'],
  '009': [175, -25, 'Pacific, north of New Zealand'],
  '053': [161, -37, 'Tasman Sea'],
  '054': [160, -15, 'Coral Sea'],
  '057': [153, 10.5, 'Pacific, among the Caroline Islands'],
  '061': [-162, -13, 'Pacific, east of Samoa']
}

/** Names that differ from CLDR's, EN, FR, ES. */
export const regionNames = {
  '001': ['World', 'Monde', 'Mundo'],
  '003': ['North America', 'Amérique du Nord', 'América del Norte'],
  '021': ['Northern America', 'Amérique septentrionale', 'América septentrional'],
  '030': ['Eastern Asia', 'Asie de l’Est', 'Asia oriental'],
  '035': ['South-eastern Asia', 'Asie du Sud-Est', 'Sudeste asiático'],
  '053': ['Australia and New Zealand', 'Australie et Nouvelle-Zélande', 'Australia y Nueva Zelandia'],
  '057': ['Micronesia (region)', 'Micronésie (région)', 'Micronesia (región)'],
  419: ['Latin America and the Caribbean', 'Amérique latine et Caraïbes', 'América Latina y el Caribe']
}
