# Completion of facttracker in PowerShell. Put this line into the file that $PROFILE names:
#   facttracker completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName facttracker -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString().PadRight($cursorPosition - $commandAst.Extent.StartOffset)
    $line = $line -replace '^\S+\s?', ''
    facttracker "[suggest:$($line.Length)]" "$line" 2>$null |
        Where-Object { $_ -notlike '/*' -and $_ -like "$wordToComplete*" } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
