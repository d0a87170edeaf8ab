# Sets a left-over web.config of the address book folder aside: way back
#
# What:    Gives the file its name back.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the name of this one file
# Risk:    small. Exchange 2010 ships no web.config there. On 2013 and later the file belongs to Exchange: this script refuses.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$Server = 'EX01'
$OldState = 'redirect_only'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Get-BackupFile, Read-Backup, Show-Undo, Assert-Machine, Get-ExchangeFolder

try {
    $saved = Read-Backup 'oab-webconfig-rename' $Server
    Assert-Machine $Server
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB'
    $file = $folder + '\web.config'
    $aside = $folder + '\web.config.' + ($CaseId -replace '[^A-Za-z0-9-]', '_')
    $now = 'missing'
    if (Test-Path -LiteralPath $file) { $now = 'there' }
    $command = 'Rename-Item -Path ' + (Get-Quoted $aside) + " -NewName 'web.config'"
    Show-Undo $file 'File' $now 'there' $command
    if ($now -eq 'there') { Write-Output 'Nothing to do: the file is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if (-not (Test-Path -LiteralPath $aside)) { throw ('The file that was set aside is missing: ' + $aside + '. Its text is in ' + (Get-BackupFile 'oab-webconfig-rename' $Server)) }
    Rename-Item -Path $aside -NewName 'web.config' -ErrorAction Stop
    Write-Output 'Done: the file has its name back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
