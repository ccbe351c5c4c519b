/**
 * Codes in files that are not ISO 3166-1, and what they mean, in capitals as they stand. ISO's own codes and M49 numbers
 * are not listed. `TIB` and `*TB` (UNHCR: Tibetans) name a people, so they are neither China nor unknown.
 */
export const pseudoCodes = {
  unknown: 'UNK UKN XXU ZZ ZZZ -99 -999 -9 *UN *UNK N/A n/a N.A. n.a. N.D. n.d. n/d N/D n/k N/K NK',
  suppressed: '0 00 000',
  stateless: 'XXA XXX XXB STA *ST',
  // World Bank groups that are no region of M49, and the like.
  other:
    'TIB *TB *VA EU UE E.U. EUE EUU EMU AFE AFW ARB CSS CEB EAP EAR EAS ECA ECS FCS HIC HPC IBD IBT IDA IDB IDX LDC LIC LMC LMY LTE MEA MIC MNA OED OSS PRE PSS PST SST TEA TEC TLA TMN TSA TSS UMC CHI',
  historic: 'SUN SU YUG YU SCG CS CSK ANT AN DDR DD YMD NTZ PCI',
  // Kosovo, before one code became usual.
  XKX: 'XKK KSV KOS RKS',
  // Codes that ISO withdrew, of states that live on under another name.
  TLS: 'TP TMP',
  COD: 'ZAR ZR',
  ROU: 'ROM',
  MMR: 'BUR BU',
  BLR: 'BYS',
  BFA: 'HVO',
  BEN: 'DHY',
  ZWE: 'RHO',
  FRA: 'FXX FX',
  VUT: 'NHB',
  DJI: 'AFI',
  // Codes of the European Union and of the World Bank's older files.
  GBR: 'UK U.K. G.B. R.-U.',
  USA: 'U.S. U.S É.-U. É.U.',
  GRC: 'EL',
  PSE: 'WBG',
  IMN: 'IMY',
  AND: 'ADO',
  'M49:001': 'WLD',
  'M49:021': 'NAC',
  'M49:034': 'SAS',
  'M49:202': 'SSF SSA',
  'M49:419': 'LCN LAC'
}
