/** The sheet on which a workbook remembers what it was made from; programs do not list it. */
export const memorySheet = '_coopqual'

/** The form of that sheet: raised when a workbook made before could be misread. */
export const memoryVersion = 1
