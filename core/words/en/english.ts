/** English is written at every reading level; other languages may stop at `brief`. */
export interface EnglishLevels {
  readonly brief: string
  readonly plain: string
  readonly child: string
}

export interface EnglishItem extends EnglishLevels {
  readonly title: string
}
