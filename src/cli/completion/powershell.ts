import { withoutAccents } from '../../model/words.ts'
import type { Completed, CompletedCommand, CompletedOption, Values } from './model.ts'

/**
 * A script for PowerShell 5.1 and later; in ASCII, because the former reads what a program prints in an older encoding. A
 * CompletionResult takes no empty text, and writes what it is given: a word with a space or an apostrophe is quoted here.
 */
export function powershellScript(commands: Completed): string {
  return `# coopqual: PowerShell
Register-ArgumentCompleter -Native -CommandName coopqual -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(commandTable).join('\n')}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $name = $words | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $found = [ordered]@{}
  if (-not $name) {
    foreach ($key in $commands.Keys) { $found[$key] = $commands[$key].About }
  } else {
    $command = $commands[$name]
    $option = $command.Options[$words[-1]]
    if ($option -and $option.ContainsKey('Values')) {
      foreach ($value in $option.Values) { $found[$value] = $value }
    } elseif ($wordToComplete.StartsWith('-')) {
      foreach ($key in $command.Options.Keys) { $found[$key] = $command.Options[$key].About }
    } else {
      foreach ($value in $command.Values) { $found[$value] = $value }
    }
  }
  $case = [System.StringComparison]::OrdinalIgnoreCase
  $quote = [string][char]39
  $begun = $wordToComplete.Trim([char]34, [char]39)
  $found.GetEnumerator() | Where-Object { $_.Key.StartsWith($begun, $case) } | ForEach-Object {
    $key = $_.Key
    $text = if ($key -match '[^\\w./:=+-]') { $quote + $key.Replace($quote, $quote + $quote) + $quote } else { $key }
    $kind = if ($key.StartsWith('-')) { 'ParameterName' } else { 'ParameterValue' }
    $about = if ($_.Value) { $_.Value } else { $key }
    [System.Management.Automation.CompletionResult]::new($text, $key, $kind, $about)
  }
}
`
}

function commandTable({ name, about, options, values }: CompletedCommand): string {
  return [
    `    ${quoted(name)} = @{`,
    `      About = ${quoted(about)}`,
    `      Values = ${list(values)}`,
    '      Options = [ordered]@{',
    ...options.map(optionEntry),
    '      }',
    '    }',
  ].join('\n')
}

function optionEntry({ name, about, values }: CompletedOption): string {
  const known = values === undefined ? '' : `; Values = ${list(values)}`
  return `        ${quoted(name)} = @{ About = ${quoted(about)}${known} }`
}

/** Without words of ours, PowerShell offers files by itself. */
function list(values: Values | undefined): string {
  return values?.kind === 'words' ? `@(${values.words.map(quoted).join(', ')})` : '@()'
}

function quoted(text: string): string {
  const plain = withoutAccents(text)
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[«»“”]/g, '"')
    .replaceAll('œ', 'oe')
    .replaceAll('…', '...')
    .replaceAll(/[^\n -~]/g, '-')
  return `'${plain.replaceAll("'", "''")}'`
}
