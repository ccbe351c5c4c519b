/**
 * Where a country stands on a map, [lon, lat], where the point deepest inside its largest polygon would not do: the
 * polygon is missing from the 50m set, or the deepest point lies far from where people live, or far from its label.
 */
export const countryAnchors = {
  // Deepest point in Siberia, in Alaska's weight, or in the empty north.
  RUS: [52, 57],
  USA: [-98.5, 39.5],
  CAN: [-104, 55],
  // Long or many-island states: the middle, on the main island.
  NOR: [9.5, 61.3],
  SWE: [15.2, 60.8],
  FIN: [26, 62.5],
  FRA: [2.5, 46.7],
  NLD: [5.6, 52.2],
  GBR: [-1.6, 52.8],
  DNK: [9.4, 56.1],
  CHL: [-71, -33.8],
  HRV: [16.3, 45.5],
  VNM: [105.6, 20.9],
  JPN: [138.2, 36.2],
  IDN: [111, -7.3],
  MYS: [102.2, 4.2],
  PHL: [121, 15.6],
  NZL: [175.6, -38.8],
  GRC: [22.3, 39.3],
  ITA: [12.6, 42.6],
  EGY: [30.3, 27.3],
  SOM: [45.2, 3.2],
  SJM: [16.2, 78.6],
  ATA: [20, -78],
  // Not in the 50m set.
  GIB: [-5.35, 36.14],
  TUV: [179.2, -8.52],
  TKL: [-171.83, -9.2],
  BVT: [3.36, -54.42],
  UMI: [166.63, 19.3],
  CCK: [96.83, -12.17],
  CXR: [105.65, -10.48]
}
