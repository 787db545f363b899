# Completion of facttracker in PowerShell. Put this line into the file that $PROFILE names:
#   facttracker completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName facttracker -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString().PadRight($cursorPosition - $commandAst.Extent.StartOffset)
    $line = $line -replace '^\S+\s?', ''
    facttracker "[suggest:$($line.Length)]" "$line" 2>$null |
        # Options are shown once their hyphen is typed; elsewhere files are.
        Where-Object { $_[0] -ne '/' -and ($_[0] -ne '-' -or $wordToComplete[0] -eq '-') } |
        Where-Object { $_.StartsWith($wordToComplete, [System.StringComparison]::OrdinalIgnoreCase) } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
