# The backup file of this case for one object.
function Get-BackupFile($Script, $Target) {
    return ($BackupFolder + '\' + $Script + '-' + ([string]$Target -replace '[^A-Za-z0-9.-]', '_') + '.xml')
}
