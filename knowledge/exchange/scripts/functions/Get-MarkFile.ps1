# The file that says that an act without a value of its own (a restart, a generation) was done in this case.
function Get-MarkFile($Script, $Target) {
    return ($BackupFolder + '\' + $Script + '-' + ([string]$Target -replace '[^A-Za-z0-9.-]', '_') + '-done.xml')
}
