# Starts the generation of an address book: way back
#
# What:    Nothing: new files need no way back. It only removes the mark that the generation was started.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: no setting; new files of this one address book are made
# Risk:    small. With shadow distribution every copy is old afterwards: the first client of each site gets a 404 until the new copy is there.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Quoted, Get-BackupFile, Read-Backup, Get-MarkFile

try {
    $null = Read-Backup 'oab-generate' $OabGuid
    $mark = Get-MarkFile 'oab-generate' $OabGuid
    Write-Output ('Object:   ' + $OabName)
    Write-Output 'A generation changes no setting, so there is nothing to put back.'
    if (-not (Test-Path -LiteralPath $mark)) { Write-Output 'Nothing to do.'; exit 0 }
    Write-Output ('Command:  Remove-Item -LiteralPath ' + (Get-Quoted $mark))
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    Remove-Item -LiteralPath $mark
    Write-Output 'Done: the mark is gone.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
