export const levels = ['brief', 'plain', 'child'] as const
