/** Official forms of which the rest is the common name: EN, FR, ES, and the states that carry them or did. */
export const stateForms = [
  [
    ['Republic of', 'République de', 'República de', 'Rép. de', 'Rep. de'],
    'AGO ALB ARM AUT AZE BDI BEN BGR BLR BWA CHL CIV CMR COL CPV CRI CUB CYP DJI DOM ECU EST FIN FJI GAB GHA GEO GMB GNB GNQ GTM HND HRV HTI HUN IDN IND IRQ ISL ITA KAZ KEN KGZ KIR LBN LBR LTU LVA MDG MDV MKD MLI MLT MHL MMR MNE MOZ MRT MUS MWI NAM NER NIC NGA NRU PAN PAK PER PHL PLW POL PRT PRY ROU RWA SDN SEN SGP SLE SLV SMR SOM SRB SSD SUR SVK SVN SYC TCD TGO TJK TKM TTO TUN TUR UGA UKR URY UZB VUT VEN YEM ZMB ZWE'
  ],
  [['Kingdom of', 'Royaume de', 'Reino de'], 'BEL BHR BTN DNK ESP KHM LSO MAR NOR SWE SWZ THA TON TUR'],
  [['Principality of', 'Principauté de', 'Principado de'], 'AND LIE MCO'],
  [['State of', 'État de', 'Estado de'], 'BHR ERI ISR KWT LBY QAT BRN'],
  [['Independent State of', 'État indépendant de', 'Estado Independiente de'], 'PNG WSM'],
  [['Commonwealth of', 'Commonwealth de', 'Commonwealth de'], 'AUS BHS DMA'],
  [['Democratic Republic of', 'République démocratique de', 'República Democrática de'], 'TLS STP ETH'],
  [['Arab Republic of', 'République arabe de', 'República Árabe de'], 'EGY'],
  [['Islamic Republic of', 'République islamique de', 'República Islámica de'], 'AFG IRN MRT PAK'],
  [['Sultanate of', 'Sultanat de', 'Sultanato de'], 'OMN'],
  [['Union of', 'Union de', 'Unión de'], 'COM MMR']
]
