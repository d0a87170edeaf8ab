# Saves values of one object. An earlier backup is never overwritten: it holds the values from before the change.
function Save-Backup($Script, $Target, $Saved) {
    $file = Get-BackupFile $Script $Target
    if (Test-Path -LiteralPath $file) { throw ('There is already a backup of this case: ' + $file + '. It is kept; nothing was saved.') }
    if (-not (Test-Path -LiteralPath $BackupFolder)) { New-Item -ItemType Directory -Path $BackupFolder -Force | Out-Null }
    $backup = New-Object PSObject -Property @{ Case = $CaseId; Script = $Script; Target = [string]$Target; Time = (Get-Date).ToString('s'); Saved = $Saved }
    # a file that is only half written must not pass as a backup
    $part = $file + '.part'
    $backup | Export-Clixml -Path $part -Depth 5
    Move-Item -LiteralPath $part -Destination $file
    Write-Output ('Saved: ' + $file)
}
