/** Light text stands on a dark page. */
export function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? []
  return red * 0.3 + green * 0.6 + blue * 0.1 > 140
}
