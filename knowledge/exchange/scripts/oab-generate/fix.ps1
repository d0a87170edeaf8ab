# Starts the generation of an address book
#
# What:    Asks Exchange to generate one offline address book now.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: no setting; new files of this one address book are made
# Risk:    small. With shadow distribution every copy is old afterwards: the first client of each site gets a 404 until the new copy is there.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Show-Change, Get-BackupFile, Read-Backup, Get-MarkFile

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = ''
    if ($oab.LastTouchedTime) { $now = ([datetime]$oab.LastTouchedTime).ToUniversalTime().ToString('s') }
    $mark = Get-MarkFile 'oab-generate' $OabGuid
    $command = 'Update-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid)
    Show-Change $OabName 'LastTouchedTime (UTC)' $now $now 'the time of the new generation' $command
    if (Test-Path -LiteralPath $mark) { Write-Output ('Nothing to do: the generation was started in this case. To start it again, delete ' + $mark); exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-generate' $OabGuid
    Update-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    New-Object PSObject -Property @{ Case = $CaseId; Time = (Get-Date).ToString('s') } | Export-Clixml -Path $mark
    Write-Output 'Done: the generation was started. It runs in the background.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
