# The values that backup.ps1 of this case saved for one object. Stops when there is no such backup, or nothing in it.
function Read-Backup($Script, $Target) {
    $file = Get-BackupFile $Script $Target
    if (-not (Test-Path -LiteralPath $file)) { throw ('The backup of this case is missing: ' + $file + '. Run the backup file of this step on this server first.') }
    $backup = Import-Clixml -Path $file
    if ($backup -eq $null -or [string]$backup.Case -ne $CaseId -or [string]$backup.Script -ne $Script -or [string]$backup.Target -ne [string]$Target) {
        throw ('This is not the backup of this case and object: ' + $file)
    }
    if ($backup.Saved -eq $null -or $backup.Saved.Count -eq 0) { throw ('The backup holds no saved object: ' + $file) }
    return $backup.Saved
}
